import type { Quote } from '../model/article.ts';
import { provenanceOf } from '../model/provenance.ts';
import styles from './card.module.css';

/** Who marked something and how sure they were; nothing of an editor's work. */
export function Provenance({ of }: { readonly of: Pick<Quote, 'by' | 'confidence'> }) {
  const said = provenanceOf(of);
  if (said === '') return null;
  return <p className={styles.provenance}>{said}.</p>;
}
