/// The one style sheet of every page.
package enum Style {
    /// Where it is served; the name changes with the content, so that a browser may keep it for ever.
    package static let path = "/assets/rnet-\(version).css"

    /// Of everything that is served under the path.
    package static let version = Edition.name(
        of: text, DashboardStyle.text, PeopleStyle.text, PaperStyle.text, DepotStyle.text)

    package static let text: StaticString = """
        :root {
          color-scheme: light dark;
          --paper: #f5f6f8; --card: #fff; --ink: #16202c; --soft: #4a5868; --line: #c3ccd6; --edge: #6b7a8a;
          --main: #0b4f8a; --on-main: #fff; --tint: #e6f0fa; --focus: #b34700;
          --bad: #a3161a; --bad-tint: #fdeceb; --some: #7a4a00; --some-tint: #fff3d6;
          --good: #0b4f8a; --good-tint: #e6f0fa; --done: #17602f; --done-tint: #e5f5e9;
          --off: #4a5868; --off-tint: #e9edf1; --drill: #5b2a86; --on-drill: #fff;
        }
        @media (prefers-color-scheme: dark) {
          :root {
            --paper: #10161d; --card: #1a232d; --ink: #edf1f5; --soft: #b4c0cc; --line: #3b4856; --edge: #8595a5;
            --main: #8cc4f5; --on-main: #0a1a2a; --tint: #1c3145; --focus: #ffb566;
            --bad: #ffaaa5; --bad-tint: #43191a; --some: #ffd27a; --some-tint: #3d2d0a;
            --good: #9dcdf7; --good-tint: #16304a; --done: #95dba8; --done-tint: #14361f;
            --off: #b4c0cc; --off-tint: #2b3641; --drill: #d9b8f5; --on-drill: #240c3a;
          }
        }
        *, *::before, *::after { box-sizing: border-box; }
        html { -webkit-text-size-adjust: 100%; scroll-padding-top: 1rem; }
        body {
          margin: 0; background: var(--paper); color: var(--ink); line-height: 1.6; overflow-wrap: anywhere;
          font-family: system-ui, "Hiragino Sans", "Noto Sans CJK JP", "Noto Sans JP", "Yu Gothic UI", Meiryo, sans-serif;
        }
        h1, h2, h3, h4, p, ul, ol, dl, dd, figure, fieldset { margin: 0; }
        h1 { font-size: 1.4rem; line-height: 1.3; margin: .25rem 0 .75rem; }
        h2 { font-size: 1.2rem; line-height: 1.3; margin-bottom: .5rem; }
        h3 { font-size: 1.05rem; line-height: 1.4; }
        a { color: var(--main); }
        :focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
        small, .small { font-size: .875rem; }
        .soft, .hint { color: var(--soft); }
        .hint { font-size: .9rem; }
        code { font-size: .8rem; color: var(--soft); margin-left: .5em; }
        .skip { position: absolute; left: -999rem; padding: .75rem 1rem; min-height: 2.75rem; }
        .skip:focus { position: static; display: block; background: var(--card); }
        .sr { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

        .drill-band {
          background: var(--drill); color: var(--on-drill); text-align: center; padding: .4rem .5rem; font-size: .9rem;
          border-bottom: 4px double var(--on-drill);
        }
        .drill-band strong { font-size: 1.3rem; letter-spacing: .3em; margin-right: .2em; }
        .trouble {
          color: var(--bad); background: var(--bad-tint); border-bottom: 4px solid var(--bad);
          padding: .6rem max(1rem, calc(50% - 40rem));
        }
        .trouble strong { font-size: 1.15rem; }
        .trouble .sign { margin-right: .4em; font-size: 1.15rem; }
        .trouble code { color: inherit; }
        .top { background: var(--card); border-bottom: 1px solid var(--line); padding: 0 max(1rem, calc(50% - 40rem)); }
        .bar { display: flex; flex-wrap: wrap; gap: .25rem .75rem; align-items: center; padding: .35rem 0; }
        .brand { display: flex; flex-wrap: wrap; gap: 0 .6rem; align-items: baseline; flex: 1 1 9rem; }
        .brand strong { color: var(--main); font-size: 1.15rem; }
        .role { border: 1px solid var(--edge); border-radius: 1rem; padding: 0 .6rem; font-size: .85rem; }
        .place { font-weight: 700; }
        .tools { display: flex; gap: .5rem; }
        .as-of { display: flex; flex-wrap: wrap; gap: 0 .75rem; font-size: .875rem; color: var(--soft); padding: .1rem 0 .4rem; }
        nav ul { display: flex; flex-wrap: wrap; gap: .25rem; list-style: none; padding: 0; }
        nav a { display: block; padding: .6rem .8rem; min-height: 2.75rem; text-decoration: none; border-bottom: 3px solid transparent; }
        nav a[aria-current] { border-color: var(--main); font-weight: 700; color: var(--ink); }
        main { padding: 1rem max(1rem, calc(50% - 40rem)) 2rem; }
        .narrow { max-width: 46rem; }
        .bottom { padding: 1rem max(1rem, calc(50% - 40rem)) 4rem; font-size: .875rem; color: var(--soft); }

        .card {
          background: var(--card); border: 1px solid var(--line); border-radius: .6rem; padding: 1rem; margin-bottom: 1rem;
        }
        .card .card { padding: .75rem; margin: .75rem 0 0; }
        .card ul:not(.plain) { padding-left: 1.3rem; margin: .35rem 0 .6rem; }
        .card form { margin-top: .5rem; }
        .card.held, .card.urgent { border-left: .4rem solid var(--bad); }
        .columns { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0 1rem; }
        .row { display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; }
        .row.apart { justify-content: space-between; }
        p.row { margin-bottom: .75rem; }
        .field + button { margin-top: .5rem; }
        .stack > * + * { margin-top: .75rem; }
        .plain { list-style: none; padding: 0; }
        .notice { border: 2px solid; border-radius: .6rem; padding: .75rem 1rem; margin-bottom: 1rem; }
        .notice p { font-weight: 700; }
        .notice .cause { font-weight: 400; }
        .notice .pairs dd { font-weight: 700; }
        .notice .pairs dt { color: inherit; }
        .notice .sign { margin-right: .5em; }
        .notice.success { color: var(--done); background: var(--done-tint); }
        .notice.warning { color: var(--some); background: var(--some-tint); }
        .notice.failure { color: var(--bad); background: var(--bad-tint); }
        .notice a:not(.button) { color: inherit; display: inline-block; padding: .6rem 0; }
        .notice ul { padding-left: 1.2rem; }
        .notice code { color: inherit; }
        .state { display: inline-block; border-radius: .3rem; padding: .1rem .6rem; font-weight: 700; font-size: .95rem; }
        .state.bad { color: var(--bad); background: var(--bad-tint); }
        .state.some { color: var(--some); background: var(--some-tint); }
        .state.good { color: var(--good); background: var(--good-tint); }
        .state.done { color: var(--done); background: var(--done-tint); }
        .state.off { color: var(--off); background: var(--off-tint); }
        .facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(6.2rem, 1fr)); gap: .4rem .75rem; margin: .5rem 0; }
        .facts dt { font-size: .85rem; color: var(--soft); }
        .facts dd { font-weight: 700; font-variant-numeric: tabular-nums; }
        .facts.card { margin: 0 0 1rem; }
        .big { font-size: 1.6rem; font-weight: 700; font-variant-numeric: tabular-nums; }

        label, legend, .label { font-weight: 700; padding: 0; }
        label small, legend small { font-weight: 400; color: var(--soft); }
        .field { margin-top: 1rem; max-width: 30rem; }
        .field .hint { margin: .1rem 0; }
        input, textarea, select, button, .button {
          font: inherit; color: inherit; min-height: 2.75rem; border-radius: .4rem; border: 1px solid var(--edge);
        }
        input:not([type=radio], [type=checkbox], [type=file]), textarea, select {
          display: block; width: 100%; max-width: 100%; min-width: 0; padding: .5rem .75rem; background: var(--card); font-size: 1.1rem;
        }
        input.number { max-width: 12rem; font-variant-numeric: tabular-nums; }
        input[type=file] { width: 100%; border: 1px dashed var(--edge); padding: .5rem; }
        input[type=radio], input[type=checkbox] { width: 1.4rem; height: 1.4rem; min-height: 0; margin: 0; flex: none; accent-color: var(--main); }
        .wrong { border-left: .3rem solid var(--bad); padding-left: .75rem; }
        .problem { color: var(--bad); font-weight: 700; }
        [aria-invalid] { border: 2px solid var(--bad); }
        fieldset { border: 0; padding: 0; min-width: 0; margin-top: 1rem; }
        .tiles { display: grid; grid-template-columns: repeat(auto-fill, minmax(8rem, 1fr)); gap: .4rem; margin-top: .4rem; }
        .tile {
          display: flex; gap: .5rem; align-items: center; min-height: 3.2rem; padding: .35rem .5rem; cursor: pointer;
          border: 1px solid var(--edge); border-radius: .5rem; background: var(--card); font-weight: 400; line-height: 1.35;
        }
        .tile strong { display: block; font-size: .95rem; }
        .tile small { font-size: .8rem; }
        .tile:has(:checked) { border-color: var(--main); background: var(--tint); box-shadow: inset 0 0 0 1px var(--main); }
        button, .button {
          display: inline-block; padding: .5rem 1.1rem; background: var(--card); color: var(--main); border-color: var(--main);
          font-weight: 700; text-decoration: none; text-align: center; cursor: pointer; line-height: 1.6;
        }
        .primary { background: var(--main); color: var(--on-main); }
        .wide { display: block; width: 100%; max-width: 30rem; min-height: 3.4rem; font-size: 1.15rem; margin-top: 1rem; }
        .danger { color: var(--bad); border-color: var(--bad); }
        .quiet-button { border-color: var(--line); color: var(--ink); background: none; font-weight: 400; font-size: .9rem; padding: .6rem .75rem; min-height: 2.75rem; border-radius: .4rem; text-decoration: none; border: 1px solid var(--line); line-height: 1.4; }
        button:disabled { opacity: .65; cursor: progress; }
        summary { min-height: 2.75rem; padding: .6rem 0; cursor: pointer; color: var(--main); font-weight: 700; }
        .search { display: flex; gap: .5rem; align-items: stretch; margin-top: .25rem; max-width: 30rem; }
        .search input { flex: 1; }
        .grid { display: grid; grid-template-columns: repeat(auto-fill, minmax(9rem, 1fr)); gap: 0 1rem; }

        .scroll { overflow-x: auto; }
        table { border-collapse: collapse; width: 100%; font-size: .95rem; }
        caption { text-align: left; font-weight: 700; padding: .4rem 0; }
        th, td { text-align: left; vertical-align: top; padding: .4rem .5rem; border-bottom: 1px solid var(--line); }
        thead th { font-size: .85rem; color: var(--soft); font-weight: 700; }
        tbody th { font-weight: 400; }
        td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; overflow-wrap: normal; }
        td small, th small { display: block; color: var(--soft); }
        tr.wrong td { border-left: 0; }
        .receive .grid { grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 0 .5rem; align-items: end; }
        .receive .field { margin-top: .25rem; }
        .update-bar {
          position: fixed; left: 0; right: 0; bottom: 0; display: flex; gap: 1rem; justify-content: center; align-items: center;
          padding: .6rem 1rem; background: var(--main); color: var(--on-main);
        }
        .update-bar button { flex: none; }
        @media (min-width: 60rem) {
          .columns { grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); align-items: start; }
          h1 { font-size: 1.6rem; }
        }
        @media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
        @media print {
          :root { --paper: #fff; --card: #fff; --ink: #000; --soft: #333; --line: #999; }
          form, nav, .skip, .tools, .update-bar, .trouble, .no-print, summary { display: none; }
          .card { break-inside: avoid; border-color: #999; }
          .drill-band { border: 3px double #000; color: #000; background: none; }
        }

        """
}
