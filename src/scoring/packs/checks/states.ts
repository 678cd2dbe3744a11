import { fault, type PackFault } from '../fault';

/** A word names one state; what stands in one further up is never found here. */
export function stateFaults(
  states: readonly { readonly words: readonly string[] }[],
  place: string,
): readonly PackFault[] {
  return states.flatMap(({ words }, index) =>
    words.flatMap((word, position) => {
      const before = states.slice(0, index).some((state) => state.words.includes(word));
      const twice = words.indexOf(word) < position;
      return before || twice ? [fault(`${place}.${index}.words.${position}`, 'stateUnreachable', { word })] : [];
    }),
  );
}
