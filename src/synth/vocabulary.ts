const words = (list: string): readonly string[] => list.trim().split(/\s+/);
const phrases = (list: string): readonly string[] => list.trim().split(/\s*\n\s*/);
const commas = (list: string): readonly string[] => list.trim().replace(/\s+/g, ' ').split(', ');

export const SLOTS: Readonly<Record<string, readonly string[]>> = {
  thing: commas(`
    bridge, harbour, budget, contract, tunnel, theatre, programme, stadium, railway, hospital,
    library, festival, market, ferry, orchestra, reservoir, airport, museum, factory, vaccine,
    treaty, album, trilogy, lawsuit, satellite, vineyard, power station, pension fund, school roof,
    city archive, fishing fleet, rescue plan, opening scene, second season, water tax, housing bill,
    night shift, sea wall, cinema, canal, lighthouse, cathedral, campaign, referendum, monument,
    sculpture, screenplay, ballet, submarine, telescope, glacier, orchard, brewery, shipyard,
    tramline, archive, helmet, penalty, midfield, chorus, encore, prologue, inquiry, verdict,
    ransom, ceasefire, quarry, dam, heat pump, bus lane, goal line, guitar solo, book tour, tax
    refund, wage deal, road map, data leak, jury room, green card, blood test, moon rock, swim club,
    dress code, ice rink, flood gate, coal mine, peace march, toll road, fire truck, home game,
    title track, third act, crime lab, field trial, price cap, border post
  `),
  group: words(`
    council committee jury board parliament union audience cabinet players teachers farmers nurses drivers investors
    engineers neighbours reporters volunteers families tenants shareholders prosecutors firefighters students
  `),
  act: words(`
    rebuild abandon finance inspect postpone celebrate demolish protect privatise expand deliver cancel rescue modernise
    repaint relocate auction guarantee investigate reopen simplify flood dismantle defend neglect subsidise
  `),
  acted: words(`
    rebuilt abandoned financed inspected postponed celebrated demolished protected privatised expanded delivered
    cancelled rescued modernised repainted relocated auctioned guaranteed investigated reopened simplified flooded
    dismantled defended neglected subsidised
  `),
  quality: words(`
    expensive fragile generous honest reckless ancient crowded dangerous elegant famous gloomy hopeless impressive
    legal modest noisy ordinary painful quiet radical silent tragic urgent vulnerable wonderful absurd brilliant clumsy
    delicate efficient stubborn colourful unpopular humble bitter
  `),
  feeling: words(
    'proud ashamed exhausted delighted worried furious relieved nervous grateful stunned sceptical heartbroken',
  ),
  loss: words(`
    sleep money patience friends customers members hope respect ground daylight talent confidence savings momentum
    volunteers evidence electricity credit
  `),
  kin: words(
    'mother father grandmother brother sister daughter son neighbour teacher uncle cousin coach boss doctor',
  ),
  beside: phrases(`
    next to
    behind
    opposite
    beyond
    above
    under
    outside
    near
    without
    across from
  `),
  np: phrases(`
    the {thing}
    the {thing}
    the {quality} {thing}
    the {thing} in {town}
    our {thing}
    a {quality} {thing}
    that {quality}, {quality} {thing}
    the {thing} of the {group}
    the {thing} {beside} the {thing}
  `),
  who: phrases(`
    the {group}
    the {group} of {town}
    my {kin}
    {name}
    the {quality} {group}
    my {kin}'s {group}
    some of the {group}
    both the {group} and the {group}
  `),
  time: phrases(`
    last winter
    this spring
    before the election
    after the flood
    by Friday
    in the summer
    during the strike
    over Christmas
    since the fire
    within a month
    on opening night
    before dawn
    at half time
    in the third quarter
  `),
  number: words(
    'two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty',
  ),
  unit: words(
    'years months families weeks schools voters chapters goals ships trucks songs trains hectares patients',
  ),
};

/** Whole thoughts; a slot is filled anew each time, `{place}` and `{name}` are the story's. */
export const CLAUSES = phrases(`
we {acted} {np} {time}
I told {who} that {np} was {quality}
you can't {act} {np} in {number} {unit}
{who} {acted} {np} in {place}
{who} lost {loss} over {np}
it was {quality}, it was {quality}, and {who} knew
there are {number} {unit} in {place} that nobody ever {acted}
{who} should have to explain {np} to {who}
I'm really {feeling} that {who} {acted} {np}
we're going to {act} {np} between {place} and {town}
nobody asked {who} whether {np} should be {acted}
when I was young, {who} said {np} would be {acted}
they don't have the {loss} to {act} {np}
{np} isn't {quality}, it's just {quality}
for {number} {unit} {who} called {np} {quality}
I don't think {np} can be {acted} {time}
what {who} did to {np} was {quality}
somebody has to {act} {np} before {who} does
{who} and I {acted} {np} together
a {thing} doesn't {act} itself
we will {act} {np} {time}
they offered us {number} {unit} and {np}
without {loss}, {who} would have {acted} {np} long ago
everybody in {place} remembers {np} {time}
it took {number} {unit} to {act} {np}
{who} felt {feeling} and {np} was gone
I would rather {act} {np} than ask {who} for {loss}
people think {np} is {quality}
{who} paid {number} thousand for {np}
my {kin} always {acted} {np} {time}
`);

/** What joins two thoughts to a sentence. */
export const JOINTS = phrases(`
and
but
because
so
although
which is why
even if
and then
`);

/** What anybody might say: beginnings that many answers share. */
export const STOCK = phrases(`
at the end of the day, it is what it is
I think we have a great team here
our thoughts and prayers are with the families
we take these allegations very seriously
we are very pleased with the result
I want to be very clear about this
we have to take it one day at a time
there is still a lot of work to do
I can't thank everybody enough for the support
that is a question for the courts to decide
`);
