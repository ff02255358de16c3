/**
 * The words of the site's page, by BCP 47 tag, in the languages that the element has. The element's
 * own words are in crossread/i18n/.
 *
 * @typedef {object} Words
 * @property {string} name       the language's name for itself
 * @property {'ltr' | 'rtl'} direction
 * @property {string} about
 * @property {string} language   label of the language picker
 * @property {string} samples
 * @property {string} own        button that opens the panel, whose words are in my-texts/i18n.js
 * @property {string} ownMissing
 * @property {string} docs       link to the docs, which are only in English
 * @property {Record<string, string>} sample  sample collections, by their names in the address
 */

/** @type {Record<string, Words>} */
export const words = {
  en: {
    name: 'English',
    direction: 'ltr',
    about: 'What articles on one event share, and what each one changed, moved or left out',
    language: 'Language',
    samples: 'Sample collections',
    own: 'Your texts',
    ownMissing: 'This part of the page could not be loaded. Reload the page.',
    docs: 'Documentation',
    sample: {
      '': 'UN report',
      'grey-heron': 'Ferry (invented)',
      manuscripts: 'Arabic (invented)',
    },
  },
  fr: {
    name: 'Français',
    direction: 'ltr',
    about:
      'Ce que des articles sur un même événement partagent, et ce que chacun a changé, déplacé ou omis',
    language: 'Langue',
    samples: 'Collections d’exemple',
    own: 'Vos textes',
    ownMissing: 'Cette partie de la page n’a pas pu être chargée. Rechargez la page.',
    docs: 'Documentation (en anglais)',
    sample: {
      '': 'Rapport de l’ONU',
      'grey-heron': 'Ferry (fictif)',
      manuscripts: 'En arabe (fictif)',
    },
  },
  es: {
    name: 'Español',
    direction: 'ltr',
    about:
      'Lo que comparten los artículos sobre un mismo hecho, y lo que cada uno cambió, movió u omitió',
    language: 'Idioma',
    samples: 'Colecciones de ejemplo',
    own: 'Sus textos',
    ownMissing: 'No se pudo obtener esta parte de la página. Vuelva a cargarla.',
    docs: 'Documentación (en inglés)',
    sample: {
      '': 'Informe de la ONU',
      'grey-heron': 'Transbordador (ficticio)',
      manuscripts: 'En árabe (ficticio)',
    },
  },
  ar: {
    name: 'العربية',
    direction: 'rtl',
    about: 'ما تشترك فيه مقالات عن حدث واحد، وما غيّره كل منها أو نقله أو أغفله',
    language: 'اللغة',
    samples: 'مجموعات نموذجية',
    own: 'نصوصك',
    ownMissing: 'تعذر جلب هذا الجزء من الصفحة. أعد تحميلها.',
    docs: 'الوثائق (بالإنجليزية)',
    sample: {
      '': 'تقرير الأمم المتحدة',
      'grey-heron': 'عبّارة (متخيَّل)',
      manuscripts: 'بالعربية (متخيَّل)',
    },
  },
  zh: {
    name: '简体中文',
    direction: 'ltr',
    about: '同一事件的多篇报道：哪些相同，各自又改动、移动或略去了什么',
    language: '语言',
    samples: '示例文集',
    own: '您的文本',
    ownMissing: '无法获取页面的这一部分。请重新加载',
    docs: '文档（英文）',
    sample: {
      '': '联合国报告',
      'grey-heron': '渡轮（虚构）',
      manuscripts: '阿拉伯文（虚构）',
    },
  },
};
