/**
 * The reader's own texts, kept in the browser's database for this site, on this machine. If the
 * browser refuses, they last as long as the page.
 *
 * @typedef {object} Given  A text as it was given: the fields of an article without its id.
 * @property {string} [text]
 * @property {Uint8Array<ArrayBuffer>} [bytes]  the content of a file; either this or `text`
 * @property {string} [encoding]
 * @property {string} [title]
 * @property {string} [source]
 * @property {string} [published]
 * @property {string} [url]
 * @property {string} [lang]
 * @property {string} [from]  the address of the site's collection that it came from
 *
 * @typedef {Given & { id: string, at: number }} Own  `at` is the sort key.
 */

const DATABASE = 'crossread-own';
const TEXTS = 'texts';

export class Store {
  /** In order. @type {Own[]} */
  texts = [];
  /** Texts that the browser does not keep, by id. @type {Map<string, Own>} */
  #unkept = new Map();
  /** @type {Promise<IDBDatabase | null> | undefined} */
  #database;
  #refused = false;

  /** True if all texts are kept. */
  get keeps() {
    return !this.#refused && this.#unkept.size === 0;
  }

  /** True if leaving the page would lose texts. */
  get hasUnkept() {
    return this.#unkept.size > 0;
  }

  /** Reads the kept texts; another page of the site may have changed them. */
  async load() {
    const kept = /** @type {Own[] | undefined} */ (
      await this.#run('readonly', (texts) => texts.getAll())
    );
    // If they cannot be read now, the known ones stay.
    if (!kept) return;
    const all = [...kept, ...this.#unkept.values()];
    this.texts = all.sort((x, y) => x.at - y.at);
  }

  /**
   * @param {Given[]} given
   * @returns {Promise<Own[]>}
   */
  async add(given) {
    const last = this.texts.at(-1)?.at ?? 0;
    const from = Math.max(Date.now(), last + 1);
    const added = given.map((one, index) => ({ ...one, id: this.#newId(), at: from + index }));
    await this.put(added);
    return added;
  }

  /** Adds texts with their ids, or replaces those with the same ids. @param {Own[]} some */
  async put(some) {
    const others = this.texts.filter(({ id }) => !some.some((one) => one.id === id));
    this.texts = [...others, ...some].sort((x, y) => x.at - y.at);
    // One transaction each: if one is too large for the space left, the others are kept.
    for (const one of some) {
      const isKept = await this.#run('readwrite', (texts) => texts.put(one));
      if (isKept === undefined) this.#unkept.set(one.id, one);
      else this.#unkept.delete(one.id);
    }
  }

  /** @param {string} id */
  async remove(id) {
    this.texts = this.texts.filter((one) => one.id !== id);
    this.#unkept.delete(id);
    await this.#run('readwrite', (texts) => texts.delete(id));
  }

  async forget() {
    this.texts = [];
    this.#unkept.clear();
    await this.#run('readwrite', (texts) => texts.clear());
  }

  /** Random, so that a link to a text on another machine never names one on this machine. */
  #newId() {
    const [number] = crypto.getRandomValues(new Uint32Array(1));
    return `t${number.toString(36)}`;
  }

  /**
   * @param {IDBTransactionMode} mode
   * @param {(texts: IDBObjectStore) => IDBRequest} ask
   * @returns {Promise<unknown>} the result; `undefined` if the browser refuses
   */
  async #run(mode, ask) {
    this.#database ??= open();
    const database = await this.#database;
    this.#refused = database === null;
    if (!database) return undefined;
    try {
      return await new Promise((go, fail) => {
        const transaction = database.transaction(TEXTS, mode);
        const request = ask(transaction.objectStore(TEXTS));
        // A full disk is noticed only at the end of the transaction.
        transaction.oncomplete = () => go(request.result ?? null);
        transaction.onabort = () => fail(transaction.error);
      });
    } catch {
      return undefined;
    }
  }
}

/** @returns {Promise<IDBDatabase | null>} */
async function open() {
  try {
    return await new Promise((go, fail) => {
      const request = indexedDB.open(DATABASE, 1);
      request.onupgradeneeded = () => request.result.createObjectStore(TEXTS, { keyPath: 'id' });
      request.onsuccess = () => go(request.result);
      request.onerror = () => fail(request.error);
    });
  } catch {
    return null;
  }
}
