// What model.js has, for TypeScript. `specc new-model` wrote it once; it is yours to change.

/** A turn of a conversation; `tool` is what an assistant calls, or what answers. */
export interface Turn {
  role: string;
  content: string;
  tool?: string;
}

/** The words of an answer, and the tools that it calls, each with what it is given as JSON text. */
export interface Answer {
  text: string;
  calls: { tool: string; arguments: string }[];
}

export declare const model: {
  generate(prompt: string | Turn[]): Promise<string>;
};
export declare const generate: typeof model.generate;
export declare function answer(
  prompt: string | Turn[],
  run?: number,
): Promise<Answer>;
