/** What the examples show. A collection may as well be an address, in `src`. */
export const collection = {
  articles: [
    { id: 'gazette', source: 'Gazette', text: 'The ferry sailed.\n\nThree boats sank.' },
    { id: 'post', source: 'Post', text: 'Three boats sank.\n\nShops ran out of bread.' },
  ],
};
