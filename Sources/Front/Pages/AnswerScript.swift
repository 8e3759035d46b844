/// The part of the script that shows the page which answered a form, as a step that Back leads away from again.
///
/// Without it the browser shows the answer itself, and asks before it sends a form once more.
package enum AnswerScript {
    /// Each answer is a step of the browser's history, and the page before it is put aside with everything typed into it.
    ///
    /// Its address is that of the page with `?answer=` and the name under which the server keeps it, so that a reload
    /// fetches it and sends nothing. What was put aside lives as long as the document; after a reload Back fetches too.
    /// While a form is on its way Back leads nowhere. Who may not send is told above the form, which is no step.
    package static let text: StaticString = #"""
        "use strict";
        (() => {
          var main = document.getElementById("main"), banner = document.getElementById("trouble");
          if (!main) return;
          var pages = {}, here = address();

          function address() { return location.href.split("#")[0]; }

          // What was done last is no part of what was answered now.
          function named(answer) {
            var query = new URLSearchParams(location.search);
            ["did", "from", "pressed", "answer"].forEach(name => query.delete(name));
            query.append("answer", answer);
            return location.pathname + "?" + query;
          }

          function leave() {
            pages[here] = { title: document.title, live: main.dataset.live, nodes: Array.from(main.childNodes) };
          }

          function put(page) {
            document.title = page.title;
            main.dataset.live = page.live;
            main.replaceChildren(...page.nodes);
          }

          function above(nodes) {
            var place = main.querySelector("[role=alert]");
            if (place) place.remove();
            place = document.createElement("div");
            place.className = "notice failure";
            place.setAttribute("role", "alert");
            place.tabIndex = -1;
            place.append(...nodes);
            main.prepend(place);
          }

          window.showAnswer = (page, status, name) => {
            var fresh = page.getElementById("main");
            banner.replaceChildren(...page.getElementById("trouble").childNodes);
            if (status === 401 || status === 403) {
              main.dataset.live = fresh.dataset.live;
              above(fresh.childNodes);
            } else {
              leave();
              history.pushState(null, "", named(name || Date.now()));
              here = address();
              put({ title: page.title, live: fresh.dataset.live, nodes: fresh.childNodes });
            }
            scrollTo(0, 0);
            var place = main.querySelector("[role=alert]");
            if (place) place.focus();
          };

          window.addEventListener("popstate", () => {
            if (address() === here) return;
            if (main.inert) return history.pushState(null, "", here);
            leave();
            here = address();
            if (pages[here]) put(pages[here]); else location.reload();
          });
        })();
        """#
}
