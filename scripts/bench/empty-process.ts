/** Does nothing: what starting Node with TypeScript costs by itself. */

export {};
