import 'crossread';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { collection } from './collection.js';

function App() {
  const [names, setNames] = useState('');
  return (
    <>
      <output>{names}</output>
      <cross-read
        collection={collection}
        oncrossread-ready={({ detail }) =>
          setNames(detail.articles.map(({ label }) => label).join(', '))
        }
      />
    </>
  );
}

createRoot(document.getElementById('app')).render(<App />);
