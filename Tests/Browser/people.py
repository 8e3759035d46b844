"""Somebody at a browser."""

from playwright.sync_api import BrowserContext, ConsoleMessage, Locator, expect


class Person:
    """One page in a context of its own: nobody shares a cookie."""

    def __init__(self, name: str, context: BrowserContext) -> None:
        self.name = name
        self.context = context
        self.page = context.new_page()
        # Errors of scripts, and everything that the content security policy forbade.
        self.complaints: list[str] = []
        # Answers that a test provokes on purpose; the browser notes each in its console.
        self.expected_statuses: set[int] = set()
        # What else the browser says about a network that a test takes away.
        self.expected_words: set[str] = set()
        self.page.on("console", self.listen)
        self.page.on("pageerror", lambda error: self.complaints.append(f"{name}: {error}"))

    def listen(self, message: ConsoleMessage) -> None:
        if message.type != "error":
            return
        if any(f"status of {status}" in message.text for status in self.expected_statuses):
            return
        if any(words in message.text for words in self.expected_words):
            return
        self.complaints.append(f"{self.name}: {message.text} ({message.location.get('url')})")

    def go(self, path: str) -> None:
        self.page.goto(path)

    def press(self, target: Locator) -> None:
        """A finger where there is a touch screen, else a mouse."""
        is_touch = self.page.viewport_size["width"] < 500
        target.tap() if is_touch else target.click()

    def button(self, name: str, inside: Locator | None = None) -> Locator:
        return (inside or self.page).get_by_role("button", name=name)

    def section(self, heading: str) -> Locator:
        """The part of the page under this heading."""
        return self.page.locator("section").filter(has=self.page.get_by_role("heading", name=heading))

    def is_told(self, text: str) -> None:
        expect(self.page.locator(".notice")).to_contain_text(text)

    def choose_item(self, name: str) -> None:
        self.press(self.page.locator("label.tile", has_text=name).first)

    def ask_for(self, item: str, quantity: str) -> None:
        self.choose_item(item)
        self.page.get_by_label("数量").fill(quantity)
        self.press(self.button("要請を送る"))

    def scrolls_sideways(self) -> bool:
        return self.page.evaluate(
            "document.documentElement.scrollWidth > document.documentElement.clientWidth"
        )
