import { useEffect } from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { ReaderLocation } from '../model/location.ts';
import { Home } from './fault.tsx';
import { LibraryPage } from './library-page.tsx';
import { OpenPage } from './open-page.tsx';
import { OwnArticlePage } from './own-article-page.tsx';
import { PlainPage } from './plain-page.tsx';

interface ElsewhereProps {
  /** The place in one of the reader's own articles; null for any other page. */
  readonly asked: ReaderLocation | null;
}

/** The pages that are no article of the site's. */
export default function Elsewhere({ asked }: ElsewhereProps) {
  const { pathname, search, hash } = useLocation();
  // Some hosts and saved links name the file: the page’s address is its folder’s.
  const folder = /^(.*\/)index\.html$/.exec(pathname)?.[1];
  if (folder !== undefined) return <Moved to={folder + search + hash} />;
  if (asked?.article != null) return <OwnArticlePage id={asked.article} location={asked} />;
  if (/^\/library\/?$/.test(pathname)) return <LibraryPage />;
  if (/^\/open\/?$/.test(pathname)) return <OpenPage />;
  return (
    <PlainPage title="There is no such page">
      <p>There is nothing at this address.</p>
      <Home />
    </PlainPage>
  );
}

/** Goes to the address that a page has; the router's own would weigh on every first load. */
function Moved({ to }: { readonly to: string }) {
  const navigate = useNavigate();
  useEffect(() => {
    void navigate(to, { replace: true });
  }, [navigate, to]);
  return null;
}
