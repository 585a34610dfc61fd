/** This program's version: the one of package.json, which a test compares. */
export const version = '1.0.0'
