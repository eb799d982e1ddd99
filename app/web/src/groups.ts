// Lists by key.

/** Puts an item behind the others of its key. */
export function push<K, T>(groups: Map<K, T[]>, key: K, item: T): void {
  const known = groups.get(key);
  if (known === undefined) {
    groups.set(key, [item]);
  } else {
    known.push(item);
  }
}
