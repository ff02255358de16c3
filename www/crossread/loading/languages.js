/**
 * The one list of languages that the interface speaks: by BCP 47 tag, the name of each in itself and
 * its direction. To add a language, write `i18n/TAG.js` with its words and add a line here.
 *
 * @typedef {keyof typeof LANGUAGES} Language
 */

export const LANGUAGES = {
  en: { name: 'English', direction: 'ltr' },
  fr: { name: 'Français', direction: 'ltr' },
  es: { name: 'Español', direction: 'ltr' },
  ar: { name: 'العربية', direction: 'rtl' },
  zh: { name: '简体中文', direction: 'ltr' },
};

export const LANGUAGE_TAGS = /** @type {Language[]} */ (Object.keys(LANGUAGES));
