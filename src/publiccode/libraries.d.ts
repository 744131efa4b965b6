// SPDX-License-Identifier: AGPL-3.0-or-later
// The shapes of libraries that bring none of their own.
declare module 'spdx-expression-parse' {
  /** The expression's tree. @throws Error when it is not one */
  export default function parse(expression: string): unknown;
}

declare module 'validator/lib/isEmail.js' {
  const isEmail: { default?: (text: string, options?: object) => boolean } & ((
    text: string,
    options?: object,
  ) => boolean);
  export default isEmail;
}

declare module 'language-subtag-registry/data/json/index.json' {
  const index: Readonly<
    Record<
      string,
      Readonly<
        Partial<
          Record<
            'language' | 'extlang' | 'script' | 'region' | 'variant' | 'grandfathered' | 'redundant',
            number
          >
        >
      >
    >
  >;
  export default index;
}

declare module 'oembed-providers' {
  const providers: readonly { endpoints: readonly { schemes?: readonly string[]; url: string }[] }[];
  export default providers;
}
