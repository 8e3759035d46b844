/// The script that makes pages nicer where a browser runs it; everything works without.
package enum Script {
    package static let path = "/assets/rnet.js"

    /// Follows the chronology and swaps the content, unless somebody is typing or a form is being sent.
    ///
    /// A refresh that is due is not put off by what comes meanwhile, or nothing would be shown while much goes on.
    /// Whether anything can be recorded is swapped even while somebody types. A search that says which part of the page it
    /// is about changes that part alone, and leaves what was typed elsewhere.
    package static let text: StaticString = #"""
        "use strict";
        (() => {
          var main = document.getElementById("main"), banner = document.getElementById("trouble");
          if (!main) return;
          var japanese = document.documentElement.lang === "ja";
          var stops = "a, button, summary";
          var dirty = false, timer = 0, bar = null, fetching = false, again = false;

          document.addEventListener("input", event => {
            if (event.target.closest("#main form")) dirty = true;
          });

          document.addEventListener("submit", event => {
            var form = event.target, part = document.getElementById(form.dataset.part);
            if (!part) return;
            event.preventDefault();
            var chosen = part.querySelector("input:checked");
            fetch(form.getAttribute("action").split("#")[0] + "?" + new URLSearchParams(new FormData(form)))
              .then(answer => answer.text()).then(text => {
                var fresh = new DOMParser().parseFromString(text, "text/html").getElementById(part.id);
                var same = chosen && fresh.querySelector("[value='" + chosen.value + "']");
                if (same && !fresh.querySelector("input:checked")) same.checked = true;
                part.replaceWith(fresh);
                document.querySelectorAll(".update-bar").forEach(bar => bar.remove());
                fresh.focus();
              }).catch(() => bottomBar(japanese ? "検索できませんでした" : "Search failed", japanese ? "もう一度" : "Again",
                () => form.requestSubmit()));
          });

          // Nothing leads away from a form that is on its way.
          function offer() {
            if (bar && bar.isConnected || document.querySelector("form[data-sent]")) return;
            bar = bottomBar(japanese ? "更新があります" : "There is something new", japanese ? "表示する" : "Show",
              () => location.assign(place()));
          }

          // An answer is kept as it was; what is new stands on the page that it came from.
          function place() { return location.pathname + location.search.replace(/[?&]answer=[^&]*$/, ""); }

          function busy() {
            var active = document.activeElement;
            return dirty || !main.dataset.live || document.querySelector("form[data-sent]") ||
              (active && active.matches("#main input, #main textarea, #main select"));
          }

          function swap(text) {
            var page = new DOMParser().parseFromString(text, "text/html");
            var fresh = page.getElementById("main"), trouble = page.getElementById("trouble");
            if (!fresh) return;
            banner.replaceChildren.apply(banner, Array.from(trouble.childNodes));
            if (fresh.dataset.live === main.dataset.live) return;
            if (busy()) return offer();
            main.dataset.live = fresh.dataset.live;
            if (bar) bar.remove();
            fresh.querySelectorAll(".notice").forEach(notice => notice.remove());
            document.querySelectorAll("#main details[id][open]").forEach(details => {
              var same = page.getElementById(details.id);
              if (same) same.open = true;
            });
            var stop = Array.from(main.querySelectorAll(stops)).indexOf(document.activeElement);
            main.replaceChildren.apply(main, Array.from(fresh.childNodes));
            var old = document.getElementById("as-of"), now = page.getElementById("as-of");
            if (old && now) old.replaceWith(now);
            if (stop >= 0) (main.querySelectorAll(stops)[stop] || main).focus({ preventScroll: true });
          }

          function refresh() {
            if (fetching) { again = true; return; }
            fetching = true;
            fetch(place(), { credentials: "same-origin", cache: "no-store" })
              .then(answer => answer.ok && !answer.redirected ? answer.text() : null)
              .then(text => text && swap(text))
              .catch(() => {})
              .then(() => {
                fetching = false;
                if (again) { again = false; soon(); }
              });
          }

          function soon() {
            if (timer) return;
            timer = setTimeout(() => { timer = 0; (busy() ? offer : refresh)(); }, 200);
          }

          if (main.dataset.live && window.EventSource) {
            var events = new EventSource("/api/v1/stream?after=" + encodeURIComponent(main.dataset.live));
            events.onmessage = soon;
            events.addEventListener("writing", event => {
              if (JSON.parse(event.data).writing === banner.childElementCount > 0) refresh();
            });
          }
        })();
        """#
}
