import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { LinkContext } from './app/link.ts';
import { makeQueryClient } from './app/queries.ts';
import { chooseTransport } from './app/transport.ts';
import { ChangesProvider } from './app/undo/ChangesProvider.tsx';
import './styles/all.css';
import { makeClient } from '#shared/contract/client.ts';

const transport = chooseTransport(window);
const link = {
  call: makeClient((name, input) => transport.call(name, input)),
  saveDownload: transport.saveDownload.bind(transport),
  goOnHere: transport.goOnHere.bind(transport),
};

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <LinkContext value={link}>
      <QueryClientProvider client={makeQueryClient()}>
        <ChangesProvider>
          <App />
        </ChangesProvider>
      </QueryClientProvider>
    </LinkContext>
  </StrictMode>,
);
