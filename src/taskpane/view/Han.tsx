/** A text of the form in another language's pane: its Chinese is marked as such, for fonts and for speech. */
import { Fragment } from 'react';
import { useWords } from '../words';

/** Chinese and what stands between two pieces of it: `（多 385.54 万元）` is one run. */
const HAN = /([\u2e80-\u9fff\uf900-\ufaff\u3000-\u303f\uff00-\uffef]+)/u;

export function Han({ children }: { readonly children: string }) {
  const { language } = useWords();
  if (language === 'zh-CN') return children;
  return children.split(HAN).map((part, index) =>
    index % 2 === 1 ? (
      // The pieces of one text never move.
      <span key={index} lang="zh-CN">
        {part}
      </span>
    ) : (
      <Fragment key={index}>{part}</Fragment>
    ),
  );
}
