/** What a test does. */
type Body = () => void | Promise<void>;

interface Test {
  (name: string, body: Body): unknown;
  skip(name: string, body?: Body): unknown;
  todo(name: string, body?: Body): unknown;
  only(name: string, body: Body): unknown;
}

interface Describe {
  (name: string, body: () => void): unknown;
  skip(name: string, body: () => void): unknown;
  only(name: string, body: () => void): unknown;
}

export declare const test: Test;
export declare const it: Test;
export declare const describe: Describe;
export declare const expect: typeof import("expect").expect;
export declare function beforeAll(body: Body): void;
export declare function afterAll(body: Body): void;
export declare function beforeEach(body: Body): void;
export declare function afterEach(body: Body): void;
