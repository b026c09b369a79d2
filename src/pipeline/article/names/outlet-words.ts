const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words the name of a newspaper, magazine, channel, agency or programme often holds. */
export const OUTLET_WORDS = set(`
news times post magazine channel radio tv television press herald tonight weekly network journal guardian reuters
gazette tribune globe mail star telegraph observer chronicle independent reporter daily sun mirror today show podcast
broadcasting wire review report dispatch courier examiner bulletin insider digest morning evening sunday
`);

/** Bodies that are told things without being outlets. */
export const NO_OUTLET = set(`
congress senate parliament commons court house council committee commission police cabinet ministry department
government board conference twitter facebook instagram skype zoom email e-mail youtube netflix snapchat tiktok whatsapp
phone telegram linkedin reddit periscope satellite getty
`);
