import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { keepScrolls, recallScrolls } from './data/scroll-positions.ts';
import { App } from './router.tsx';
import './styles/index.css';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no element with the id root.');

history.scrollRestoration = 'manual';
recallScrolls();
addEventListener('pagehide', keepScrolls);

createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
