/** The interface in French. Puts a narrow no-break space, U+202F, before ; : ! ? and inside « ». */

import { isolate } from '../dom/bidi.js';
import { formats } from './formats.js';

const { number, numeral, numbers, percent, count, list, date } = formats('fr');

const WORDS = { one: '# mot', other: '# mots' };
const PARAGRAPHS = { one: '# paragraphe', other: '# paragraphes' };
const ARTICLES = { one: '# article', other: '# articles' };

/** @type {Record<string, string>} */
const KINDS = { string: 'le texte', number: 'le nombre', boolean: 'la valeur' };

/** @param {string} letter @param {number} after */
const standsAfter = (letter, after) =>
  after === 0 ? `en tête de ${letter}` : `après le ¶${numeral(after)} dans ${letter}`;

/** @param {number} n */
const andMore = (n) => count(n, { one: 'et # autre', other: 'et # autres' });

/** @type {import('./en.js').Messages} */
export default {
  language: 'fr',
  direction: 'ltr',

  number,
  numeral,
  percent,
  date,
  marks: { colon: ' : ', semicolon: ' ; ', comma: ', ' },
  quotedTitle: (title) => `« ${title} »`,
  aside: (what, more) => `${what} (${more})`,

  views: 'Vue',
  read: 'Lire',
  compare: 'Comparer',
  articles: 'Articles',
  loading: 'Chargement des articles…',
  loadingView: 'Chargement de cette vue…',
  viewMissing: 'Cette vue n’a pas pu être chargée.',
  sizes: (paragraphs, words) =>
    words === null ? `${number(paragraphs)} ¶` : `${number(paragraphs)} ¶ · ${count(words, WORDS)}`,
  emptyArticle: 'Cet article est vide.',
  emptyCollection: 'Il n’y a pas encore d’article ici.',
  retry: 'Réessayer',

  highlights: 'Repères',
  categories: {
    quotation: 'Citations',
    name: 'Noms',
    figure: 'Chiffres',
    date: 'Dates',
    variant: 'Variantes',
  },
  differsIn: (differ, of) =>
    `Diffère dans ${number(differ)} sur ${count(of, ARTICLES)} avec ce paragraphe`,
  heatSteps: [
    'diffère dans un seul article',
    'dans plusieurs',
    'dans tous ceux qui ont le paragraphe',
  ],
  compareWith: 'Comparer avec',
  original: 'Article d’origine',

  alsoIn: (articles) => `Aussi dans ${list(articles)}`,
  wordForWord: 'Identique mot pour mot.',

  overview: 'Panorama',
  countWords: (words) => count(words, WORDS),
  collating: 'Comparaison de tous les articles…',
  collatingStopped: 'Interrompu.',
  stop: 'Arrêter',
  collatedRoughly:
    'Une partie de la recherche a été abrégée pour gagner du temps : ce qui est affiché est juste, mais de petites correspondances peuvent manquer.',
  collated: (articles, { groups, alone }) =>
    `${count(articles, ARTICLES)} : ${count(groups, { one: '# paragraphe figure', other: '# paragraphes figurent' })} dans plusieurs, ${number(alone)} dans un seul.`,
  shares: 'Mots communs',
  sharesHow:
    'Chaque ligne indique la part des mots d’un article qui figure aussi dans chacun des autres. « Seulement ici » : dans aucun.',
  ofTheWords: 'Mots de',
  ownShare: 'Seulement ici',
  ownOf: (share, words) =>
    `${percent(share)} ${count(words, { one: 'de # mot', other: 'des # mots' })} ne figurent dans aucun autre article`,
  contains: (share, a, b) => `${percent(share)} des mots de ${a} figurent aussi dans ${b}`,
  order: 'Ordre',
  orders: {
    given: 'd’origine',
    shared: 'les plus partagés d’abord',
    name: 'par nom',
  },
  earlier: 'Articles précédents',
  later: 'Articles suivants',
  pageOf: (page, pages) => `tableau ${number(page)} sur ${number(pages)}`,
  presence: 'Quel paragraphe figure dans quels articles',
  presenceHow:
    'Chaque paragraphe une seule fois, dans l’ordre du premier article où il figure, et sa place dans les autres.',
  showLines: 'Afficher',
  shows: {
    all: 'Tous',
    shared: 'Dans plusieurs',
    missing: 'Omis par un seul',
    alone: 'Dans un seul',
  },
  showOf: 'Lequel',
  anyArticle: 'n’importe lequel',
  textColumn: 'Paragraphe',
  passageColumn: 'Passage',
  adds: (article) => `En plus dans ${article}`,
  carriers: (carriers, articles) =>
    carriers === 1 ? 'seulement ici' : `dans ${number(carriers)} sur ${number(articles)}`,
  notIn: (article) => `absent de ${article}`,
  cellEqual: 'mot pour mot',
  cellEdited: 'modifié',
  cellAbsent: 'omis',
  noLines: 'Aucun paragraphe de ce genre.',
  more: (further, total) => `En afficher ${number(further)} de plus sur ${number(total)}`,
  further: andMore,
  passages: 'Passages dans d’autres paragraphes',
  passagesHow:
    'Suites de mots communes à plusieurs articles, alors que les paragraphes qui les entourent diffèrent.',
  noPassages: 'Aucun passage notable.',
  lowPassages: (n) =>
    count(n, { one: '# autre, moins notable', other: '# autres, moins notables' }),
  low: {
    names: 'un nom',
    boilerplate: 'une formule toute faite',
    common: 'des mots courants',
    short: 'court',
  },
  quotationsHow:
    'Citations présentes dans plusieurs articles, chacune comparée à la version la plus longue.',
  noSharedQuotations: 'Aucune citation ne figure dans plus d’un article.',
  fullest: 'version la plus longue',
  quoted: {
    identical: 'mêmes mots',
    truncated: 'tronquée',
    reworded: 'reformulée',
  },
  saidBy: (speaker) => `propos de ${isolate(speaker)}`,
  singleQuotations: (n) =>
    count(n, {
      one: '# citation dans un seul article',
      other: '# citations dans un seul article',
    }),
  without: ' [omis : ',
  besides: ' [ajouté : ',
  figures: 'Chiffres et noms',
  figuresHow:
    'Phrases qui se correspondent, mais donnent un chiffre, une date ou un nom différents.',
  differs: { figure: 'Chiffre différent', name: 'Nom différent' },
  noDifferences: 'Aucune phrase correspondante ne donne un chiffre ou un nom différent.',
  allFigures: (n) =>
    count(n, { one: '# chiffre, et où il figure', other: 'Les # chiffres, et où ils figurent' }),
  terms: 'Mots caractéristiques',
  termsHow:
    'Mots qu’un article emploie bien plus que les autres, les plus caractéristiques d’abord.',
  termCounts: (here, elsewhere) => `${number(here)} fois ici, ${number(elsewhere)} ailleurs`,
  termSearch: (article) => ` (rechercher dans ${article})`,

  search: 'Rechercher',
  matching: 'Options de recherche',
  match: {
    words: { sign: '«m»', title: 'Mots entiers' },
    case: { sign: 'Aa', title: 'Respecter la casse' },
    diacritics: { sign: 'é', title: 'Respecter les accents' },
  },
  hitsInAll: (hits, articles) =>
    articles === 0 ? '' : `${number(hits)} dans ${count(articles, ARTICLES)}`,
  searchHint: 'Rechercher dans le texte',
  hits: (at, of) =>
    of === 0
      ? 'aucun résultat'
      : at === 0
        ? count(of, { one: '# résultat', other: '# résultats' })
        : `${number(at)} sur ${number(of)}`,
  previousHit: 'Résultat précédent',
  nextHit: 'Résultat suivant',

  left: 'Article de gauche',
  right: 'Article de droite',
  comparing: 'Comparaison de deux longs textes…',
  swap: 'Échanger les côtés',
  layout: 'Disposition',
  side: 'Côte à côte',
  inline: 'Une colonne',
  oneSide: (letter) => `Juste ${letter}`,
  shareIn: (share, letter) => `${percent(share)} dans ${letter}`,
  columnWidth: (article) => `Largeur de ${article}`,
  narrower: 'Plus étroit',
  wider: 'Plus large',
  fold: 'Replier l’inchangé',
  unfold: 'Afficher l’inchangé',
  ignore: 'Ignorer',
  ignores: { case: 'Majuscules', punctuation: 'Ponctuation' },
  ignored: {
    case: 'Majuscules et minuscules sont tenues pour identiques.',
    punctuation: 'La ponctuation n’est pas comparée.',
    'case,punctuation':
      'Majuscules et minuscules sont tenues pour identiques, et la ponctuation n’est pas comparée.',
  },
  unchanged: (n) => count(n, { one: '# paragraphe inchangé', other: '# paragraphes inchangés' }),
  firstOf: (n) => `Les ${number(n)} premiers`,
  lastOf: (n) => `Les ${number(n)} derniers`,
  foldAgain: (what) => `Replier ${what}`,
  awayLabel: (paragraphs, letter) => `${paragraphs} seulement dans ${letter}`,

  sample: 'mots',
  markAlone: 'paragraphe d’un seul côté',
  markMoved: 'déplacé',
  markSplit: 'scindé ou fusionné',

  changeList: 'Liste des modifications',
  changesShown: 'Modifications affichées',
  changesHint:
    '↑ ↓ d’une modification à l’autre · Entrée pour aller au texte · Échap pour revenir ici, puis pour fermer la liste',
  noneOfKind: 'Aucune modification de ce type.',
  changeKinds: (a, b) => ({
    all: 'Tout',
    edited: 'Modifié',
    moved: 'Déplacé',
    split: 'Scindé ou fusionné',
    onlyA: `Seulement dans ${a}`,
    onlyB: `Seulement dans ${b}`,
  }),
  standsAfter,
  splitOrMerged: (a, b) =>
    a === 1
      ? `scindé en ${number(b)}`
      : b === 1
        ? `${number(a)} fusionnés en un`
        : 'autre découpage en paragraphes',
  instead: (label) => `, dans ${label} : `,
  becomes: ' → ',
  added: (it) => ['« ', it, ' » ajouté'],
  leftOut: (it) => ['« ', it, ' » omis'],
  andMore,

  citing: 'Citer',
  copyLink: 'Copier le lien',
  copyQuotation: (letter) => (letter ? `Citer ${letter}` : 'Copier la citation'),
  note: (letter) => (letter ? `Noter ${letter}` : 'Noter'),
  noteOn: (numbers, label) => `Votre note sur ${numbers} de ${label}`,
  noteCount: (n) => count(n, { one: '# note', other: '# notes' }),
  editNote: 'Modifier',
  notePrivate:
    'Enregistrée au fil de la frappe, dans ce navigateur seulement. Échap la ferme ; une note vide est supprimée.',
  noteUnstored:
    'Ce navigateur n’enregistre rien pour cette page : la note est perdue quand vous la fermez. « Enregistrer » l’inclut.',
  linkCopied: 'Le lien a été copié.',
  quotationCopied: 'La citation a été copiée.',
  copyThis: 'Texte à copier',
  copyByHand: 'Le presse-papiers n’est pas accessible ici. Copiez depuis ce champ :',
  quotation: (q) =>
    `« ${q.text} »\n— ${[q.source, q.title && `« ${q.title} »`, q.published, q.paragraphs].filter(Boolean).join(', ')}\n${q.link}`,
  changes: 'Modifications',
  previousChange: 'Modification précédente',
  nextChange: 'Modification suivante',
  changeCount: (at, of) =>
    of === 0
      ? 'aucune modification'
      : at === 0
        ? count(of, { one: '# modification', other: '# modifications' })
        : `${number(at)} sur ${number(of)}`,
  changeSpoken: (at, of, what) => `Modification ${number(at)} sur ${number(of)} : ${what}`,
  contained: (share, a, b, apart) => {
    if (share.a === 0 && share.b === 0) return 'Ils n’ont aucune suite de mots en commun.';
    const said = `${percent(share.a)} des mots de ${a} figurent aussi dans ${b}, et ${percent(share.b)} de ceux de ${b} figurent aussi dans ${a}`;
    return apart ? `${said} : des tournures communes, mais aucun paragraphe entier.` : `${said}.`;
  },
  onlyIn: (letter) => `seulement dans ${letter}`,
  wordsBegin: (label) => ` [seulement dans ${label} : `,
  wordsEnd: '] ',
  movedLabel: (letter, after, edited) =>
    `${edited ? 'Déplacé et modifié' : 'Déplacé'} : ${standsAfter(letter, after)}`,
  counterpart: (paragraphs, letter) => `Comparer avec ${paragraphs} de ${letter}`,
  split: (into, letter) => `Scindé : ${count(into, PARAGRAPHS)} dans ${letter}`,
  merged: (letter) => `Fusionnés : un seul paragraphe dans ${letter}`,
  regrouped: 'Autre découpage en paragraphes',
  typography: 'Ne diffère que par la typographie',
  numbers,
  paragraphNumbers: (of) => `¶${numbers(of)}`,
  relation: {
    equal: 'inchangé',
    edited: 'modifié',
    typography: 'ne diffère que par la typographie',
    split: 'mêmes mots, autre découpage en paragraphes',
    moved: 'déplacé',
    movedEdited: 'déplacé et modifié',
    onlyA: 'de ce côté seulement',
    onlyB: 'de ce côté seulement',
  },
  otherEnd: 'Aller à l’autre emplacement',
  approximate:
    'Ces textes sont si longs ou si différents que la recherche a été abrégée : le résultat est juste, mais il pourrait être plus fin.',

  unrelated: (a, b) => `Aucun paragraphe de ${a} ne correspond à un paragraphe de ${b}.`,
  summary: (s, a, b) => {
    const kinds = list(
      [
        s.equal && count(s.equal, { one: '# inchangé', other: '# inchangés' }),
        s.typography && `${number(s.typography)} à la typographie près`,
        s.split && count(s.split, { one: '# scindé ou fusionné', other: '# scindés ou fusionnés' }),
        s.edited && count(s.edited, { one: '# modifié', other: '# modifiés' }),
        s.moved && count(s.moved, { one: '# déplacé', other: '# déplacés' }),
        s.movedEdited &&
          count(s.movedEdited, { one: '# déplacé et modifié', other: '# déplacés et modifiés' }),
      ].filter((part) => typeof part === 'string'),
    );
    const all = s.aligned.a === s.total.a;
    const share = all
      ? `${s.total.a === 1 ? 'Le seul paragraphe' : `Les ${number(s.total.a)} paragraphes`}`
      : `${number(s.aligned.a)} des ${count(s.total.a, PARAGRAPHS)}`;
    return `${share} de ${a} ${s.aligned.a === 1 ? 'figure' : 'figurent'} aussi dans ${b} : ${kinds}.`;
  },
  alone: (s, a, b) => {
    const onlyA = s.total.a - s.aligned.a;
    const onlyB = s.total.b - s.aligned.b;
    const said = [
      onlyA && `${number(onlyA)} seulement dans ${a}`,
      onlyB && `${number(onlyB)} seulement dans ${b}`,
    ].filter((part) => typeof part === 'string');
    return said.length === 0 ? '' : `${list(said)}.`;
  },
  identical: (a, b) => `Tous les paragraphes de ${a} et de ${b} sont identiques.`,

  save: 'Enregistrer',
  fileKinds: { data: 'Données', table: 'Tableau', page: 'Page' },
  saveNote:
    'Enregistre ce qui est affiché, avec ses textes. Le fichier est créé ici et n’est pas envoyé.',
  savedAs: (file) => `Enregistré sous ${file}`,
  notSaved: 'Le fichier n’a pas pu être enregistré. Réessayez.',

  keys: 'Clavier',
  keysOn: 'Raccourcis à une touche',
  soundsOn: 'Jouer un son à chaque modification',
  close: 'Fermer',
  keyTable: [
    [['n', 'j'], 'modification suivante'],
    [['p', 'k'], 'modification précédente'],
    [['N', 'P'], 'paragraphe suivant et précédent, modifié ou non'],
    [['c'], 'liste des modifications'],
    [['d'], 'comparer (différences)'],
    [['r'], 'lire'],
    [['o'], 'panorama'],
    [['/'], 'rechercher'],
    [['1', '…', '9'], 'lire cet article'],
    [['m'], 'ajouter une note au paragraphe choisi'],
    [['s'], 'enregistrer ce qui est affiché'],
    [['?'], 'ce tableau'],
  ],

  problem: {
    manifestMissing: (address, why) =>
      `La collection « ${address} » n’a pas pu être chargée : ${why}.`,
    manifestNotJson: (address, why) => `La collection « ${address} » n’est pas du JSON : ${why}.`,
    manifestShape: (address, why) =>
      `La collection « ${address} » ne contient aucun article : ${why}.`,
    entry: (at, why) => `L’entrée ${numeral(at)} de la collection n’est pas un article : ${why}.`,
    equalIds: (id, at, now) =>
      `Les entrées ${list(at.map(numeral))} de la collection ont le même id « ${id} » ; la seconde est appelée ici « ${now} ».`,
    fileMissing: (id, file, why) =>
      `L’article « ${id} » manque : « ${file} » n’a pas pu être chargé : ${why}.`,
    status: (status, text) => `le serveur a répondu ${status}${text ? ` (${text})` : ''}`,
    noAnswer: 'il n’y a pas eu de réponse',
    noObject: (got) => `c’est ${got}, et non un objet avec une liste « articles »`,
    noArticles: (got) => `son champ « articles » est ${got}, et non une liste`,
    noEntry: (got) => `c’est ${got}, et non un objet`,
    noId: (got) => `son champ « id » est ${got}, et non un texte d’au moins un caractère`,
    noText: 'elle n’a ni « file » ni « text »',
    field: (name, got) => `son champ « ${name} » est ${got}, et non un texte`,
    unknownArticle: (id) => `Cette collection n’a pas d’article « ${id} ».`,
    coreAbsent:
      'Ce navigateur n’a pas WebAssembly, dont Crossread a besoin pour comparer. Les articles peuvent être lus ci-dessous, sans comparaison, ni repères, ni recherche.',
    corePolicy:
      "La politique de sécurité de cette page interdit WebAssembly (script-src 'wasm-unsafe-eval'), dont Crossread a besoin pour comparer. Les articles peuvent être lus ci-dessous, sans comparaison, ni repères, ni recherche.",
    coreDownload:
      'La partie de Crossread qui compare (pkg/first/crossread_bg.wasm) n’a pas pu être chargée. Les articles peuvent être lus ci-dessous, sans comparaison, ni repères, ni recherche.',
    coreFull:
      'La partie de Crossread qui pose les repères, recherche et compare plusieurs articles (pkg/crossread_bg.wasm) n’a pas pu être chargée. Les articles peuvent être lus et comparés sans elle.',
    coreTrapped:
      'La comparaison s’est arrêtée à cause d’une erreur de Crossread. Elle a été relancée ; les articles restent lisibles.',
    styles: 'Les feuilles de style de Crossread n’ont pas pu être chargées.',
    unexpected: (why) => `Une erreur s’est produite : ${why}`,
  },
  lost: (n, encoding) =>
    count(n, {
      one: `# caractère de ce fichier n’a pas pu être lu en ${encoding} et s’affiche « � ».`,
      other: `# caractères de ce fichier n’ont pas pu être lus en ${encoding} et s’affichent « � ».`,
    }),
  guessed: (encoding) =>
    `Le fichier ne précise pas son encodage ; il a été lu en ${encoding}, ce qui est une supposition.`,
  kind: (value) =>
    value === undefined
      ? 'une valeur absente'
      : value === null
        ? 'null'
        : value === ''
          ? 'un texte vide'
          : Array.isArray(value)
            ? 'une liste'
            : typeof value === 'object'
              ? 'un objet'
              : `${KINDS[typeof value] ?? typeof value} ${JSON.stringify(value).slice(0, 40)}`,
};

/** @type {import('./en.js').SiteWords} The words of the site's own page. */
export const site = {
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
  myTexts: {
    title: 'Vos textes',
    close: 'Fermer',
    name: 'Nom (facultatif)',
    text: 'Texte',
    textHint: 'À saisir ou à coller ici. Séparez les paragraphes par une ligne vide.',
    add: 'Ajouter le texte',
    choose: 'Choisir des fichiers…',
    drop: 'ou les déposer n’importe où sur la page : texte brut, ou JSON d’une collection.',
    dropHere: 'Déposer les fichiers pour les ajouter à vos textes',
    texts: (n) => `Textes : ${number(n)}`,
    none: 'Aucun pour l’instant. Ajoutez-en deux pour les comparer.',
    nameOf: (n) => `Nom du texte ${number(n)}`,
    remove: 'Retirer',
    removeOne: (name) => `Retirer ${name}`,
    undo: 'Annuler',
    addShown: (name) => `Ajouter les articles de « ${name} »`,
    compare: 'Comparer',
    read: 'Lire',
    forget: 'Supprimer mes textes',
    kept: 'Ils sont enregistrés seulement dans ce navigateur, sur cet appareil, jusqu’à ce que vous les supprimiez. Rien n’est envoyé.',
    unkept:
      'Ce navigateur n’a pas pu les enregistrer tous : les autres sont perdus quand vous quittez la page. Rien n’est envoyé.',
    added: (name, n) => (n === 1 ? `${name} a été ajouté.` : `${number(n)} textes ajoutés.`),
    removed: (name) => `${name} a été retiré.`,
    forgotten: 'Vos textes ont été supprimés.',
    back: 'Vos textes sont de retour.',
    noneYet: 'Il n’y a pas encore de texte : collez-en un ou choisissez des fichiers.',
    empty: (name) => `${name} est vide.`,
    noText: (name) =>
      `${name} n’est pas du texte brut. Ouvrez-le dans son programme d’origine et collez son texte ici, ou enregistrez-le en texte brut.`,
    markup: (name) =>
      `${name} est une page web, et son balisage s’affiche comme du texte. Mieux vaut coller ses mots.`,
    tooLong: (name, most) => `${name} dépasse ${most}.`,
    tooMany: (most) => `Vous pouvez avoir ${number(most)} textes au plus.`,
    unreadable: (name) => `${name} n’a pas pu être lu.`,
    noCollection: (name) => `${name} n’est pas une collection : il n’a pas de liste « articles ».`,
    fileLacks: (name, file) => `${name} a besoin de ${file} : choisissez les deux ensemble.`,
    sampleMissing: 'Les articles n’ont pas pu être chargés.',
    awayTitle: 'Des textes qui ne sont pas ici',
    away: 'Ce lien mène aux textes personnels de quelqu’un, qui ne sont que dans le navigateur où ils ont été ajoutés. Demandez les fichiers à la personne qui a envoyé le lien.',
    awayAdd: 'Ajouter vos textes',
    awayShow: 'Montrer vos textes',
  },
};
