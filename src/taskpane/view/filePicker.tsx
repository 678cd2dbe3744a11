/** The file picker for 汇入, behind whichever button opens it. */
import { useState, type ReactNode } from 'react';
import { useActions } from '../actionsContext';

export interface FilePicker {
  readonly pick: () => void;
  /** To be placed beside the button; it shows nothing. */
  readonly input: ReactNode;
}

export function useFilePicker(): FilePicker {
  const { perform } = useActions();
  const [input, setInput] = useState<HTMLInputElement | null>(null);
  return {
    pick: () => input?.click(),
    input: (
      <input
        ref={setInput}
        type="file"
        multiple
        accept=".xlsx,.xlsm"
        hidden
        onChange={({ currentTarget }) => {
          const files = Array.from(currentTarget.files ?? []);
          // The same files chosen again are chosen anew.
          currentTarget.value = '';
          if (files.length > 0) void perform({ kind: 'importFiles', files });
        }}
      />
    ),
  };
}
