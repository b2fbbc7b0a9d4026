package org.parley.app.brief;

/** How a brief looks on a screen and on paper. */
final class Style {
    static final String CSS = """

            body { font: 16px/1.45 Georgia, "Times New Roman", serif; color: #1a1a1a; background: #fff;
              max-width: 48rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere; }
            h1 { font-size: 1.6rem; margin: 0 0 .5rem; }
            h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; border-bottom: 1px solid #888; }
            h3 { font-size: 1rem; margin: 1rem 0 .25rem; color: #333; }
            header p { margin: 0; }
            nav { margin-top: 1rem; font-size: .9rem; }
            nav a { margin-right: .8rem; }
            ul { margin: .25rem 0; padding-left: 1.2rem; }
            li { margin: .2rem 0; }
            .by, .none, cite { color: #555; font-size: .9em; font-style: normal; }
            details { display: inline; }
            summary { display: inline; cursor: pointer; color: #0b4a8f; font-size: .85em; list-style: none; }
            summary::-webkit-details-marker { display: none; }
            details[open] > span { display: block; margin: .3rem 0; padding: .4rem .7rem; border-left: 3px solid #0b4a8f;
              background: #f3f6fa; }
            mark { background: #fff3b8; }
            #footnotes li { font-size: .9rem; }
            @media print {
              body { font-size: 10.5pt; margin: 0; max-width: none; }
              nav { display: none; }
              details > span { display: none !important; }
              summary { color: inherit; }
              h2, h3 { break-after: avoid; }
              li { break-inside: avoid; }
              mark { background: none; text-decoration: underline; }
            }
            """;

    private Style() {}
}
