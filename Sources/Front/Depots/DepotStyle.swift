/// Looks of the depot's page and its sheet for paper; appended to the one style sheet, whose colours it uses.
package enum DepotStyle {
    package static let text: StaticString = """
        .fold { border: 1px solid var(--line); border-radius: .5rem; padding: 0 .75rem; margin-top: .4rem; background: var(--card); }
        .fold > summary {
          display: flex; gap: .25rem .6rem; align-items: center; color: var(--ink); padding: .4rem 0; line-height: 1.35;
          list-style: none;
        }
        .fold > summary::-webkit-details-marker { display: none; }
        .fold > summary::before { content: "▸"; content: "▸" / ""; color: var(--main); flex: none; }
        .fold[open] > summary::before { content: "▾"; content: "▾" / ""; }
        .fold > summary > :nth-child(1) { flex: 1; min-width: 0; }
        .fold > summary small { display: block; font-weight: 400; color: var(--soft); }
        .fold > summary .state { flex: none; font-size: .85rem; }
        .fold > p { margin-bottom: .75rem; }
        .fold table { font-size: .9rem; }
        .fold :is(th, td) { padding: .35rem .25rem; }
        @media (max-width: 24rem) {
          .fold { padding: 0 .5rem; }
          .fold :is(thead th, td, td.number) { font-size: .8rem; }
        }
        .fold.flat { margin-top: .25rem; }
        .fold.flat > summary > :nth-child(1) { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: baseline; gap: 0 .6rem; }
        .modes .tile { margin-top: .4rem; align-items: flex-start; padding: .5rem; }
        .group-heading { margin-top: .9rem; }
        .jumps { margin: .5rem 0; }
        .jumps ul { gap: .35rem; align-items: center; }
        .card .jumps ul, .card nav.jumps ul { padding: 0; margin: 0; }
        .jumps a { border: 1px solid var(--line); border-radius: .4rem; padding: .5rem .7rem; }
        .jumps a[aria-current] { border: 2px solid var(--main); background: var(--tint); }
        .refused td:last-child { width: 55%; }
        .receive .field.wrong { grid-column: 1 / -1; }
        .link { display: inline-block; padding: .6rem 0; }
        .stop { margin-top: .4rem; }
        .stop small { display: block; }
        .card ol { padding-left: 1.6rem; margin: .5rem 0; }
        .card ol > li { margin-bottom: .75rem; }
        .depot-paper td:first-child { width: 2rem; }
        .depot-paper tbody th { width: 30%; font-weight: 700; }
        .depot-paper .stock-paper tbody th { width: auto; font-weight: 400; }
        .depot-paper .stock-paper td:first-child { width: auto; }
        @media print {
          .fold::details-content { content-visibility: visible; block-size: auto; }
          body:has(.depot-paper) :is(.top, .bottom) { display: none; }
          body:has(.depot-paper) main { padding: 0; }
          .depot-paper { font-size: 9.5pt; line-height: 1.35; }
          .depot-paper table { font-size: 9.5pt; }
          .depot-paper :is(th, td) { padding: .6mm 1mm; }
          .depot-paper tr { break-inside: avoid; }
          .depot-paper caption { break-after: avoid; }
        }

        """
}
