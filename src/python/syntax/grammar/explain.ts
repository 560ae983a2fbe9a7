import type { SyntaxProfile } from '../../profiles/profile.ts';
import { SyntaxFailure } from '../syntax-failure.ts';
import type { ParseMode } from '../token-stream.ts';

export function explainFailure(_text: string, _mode: ParseMode, _profile: SyntaxProfile, _allowIncomplete: boolean): void {
  throw new SyntaxFailure('SyntaxError', 'invalid syntax', null);
}
