/** The core's words in the pane's language, for all lists. */
import { createContext, useContext } from 'react';
import { speech, type Speech } from '../../wording/speech';

export const SpeechContext = createContext<Speech>(speech('zh-CN'));

export const useSpeech = (): Speech => useContext(SpeechContext);
