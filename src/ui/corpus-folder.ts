/** Where a corpus lies: the site's own, or one beside it by its name. */
export const folderOf = (name: string | null) => (name === null ? 'corpus' : `corpus/${name}`);
