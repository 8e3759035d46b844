/// The part of the script that says one thing at the bottom of the page, with one button.
package enum BottomBar {
    /// A new one takes the place of the last: two would lie on top of each other, and one could not be pressed.
    package static let text: StaticString = #"""
        "use strict";
        window.bottomBar = (text, label, act, role) => {
          document.querySelectorAll(".update-bar").forEach(bar => bar.remove());
          var bar = document.createElement("div"), words = document.createElement("span");
          var button = document.createElement("button");
          bar.className = "update-bar";
          bar.setAttribute("role", role || "status");
          words.textContent = text;
          button.type = "button";
          button.textContent = label;
          button.addEventListener("click", act);
          bar.append(words, button);
          document.body.append(bar);
          return bar;
        };
        """#
}
