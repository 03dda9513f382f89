import { lazily } from '../ui/lazily.tsx';
import { missing } from '../ui/missing.tsx';

/** The list of keys, fetched when somebody asks for it. */
export const KeysSheet = lazily(() => import('./keys-sheet.tsx'), missing('The list of keys'));
