import Front
import Testing
import Vocabulary

/// What holds for every page of headquarters and partners.
@Suite struct `Every page of headquarters` {
    static let pages = Language.allCases.flatMap { Scene.firstDay().pages($0) }
    static let empty = Scene().pages()

    @Test(arguments: pages + empty) func `has no inline style and no inline script`(_ drawn: Drawn) {
        let page = drawn.html
        #expect(!page.contains("style=\""))
        #expect(!page.contains("<style"))
        #expect(!page.contains(" onclick="))
        for script in page.split(separator: "<script").dropFirst() {
            #expect(script.prefix { $0 != "/" }.contains("src="))
        }
    }

    @Test(arguments: pages) func `sends both keys with everything that changes something`(_ drawn: Drawn) {
        let page = drawn.html
        for form in page.components(betweenEach: "<form", and: "</form>") where form.contains("method=\"post\"") {
            #expect(form.contains("name=\"csrf\" value=\"form-key-1\""), "\(form)")
            if form.contains("/sign-out") { continue }
            #expect(form.contains("name=\"key\" value=\"command-1"), "\(form)")
        }
    }

    @Test(arguments: pages) func `has no two forms with the same key`(_ drawn: Drawn) {
        let page = drawn.html
        let keys = page.components(betweenEach: "name=\"key\" value=\"", and: "\"")

        #expect(Set(keys).count == keys.count, "\(keys)")
    }

    @Test(arguments: pages) func `escapes names that look like markup`(_ drawn: Drawn) {
        let page = drawn.html
        #expect(!page.contains("<b>"))
    }

    @Test(arguments: pages) func `has one heading of the first level and captions on its tables`(_ drawn: Drawn) {
        let page = drawn.html
        #expect(page.components(betweenEach: "<h1", and: "</h1>").count == 1)
        #expect(
            page.components(betweenEach: "<table", and: ">").count
                == page.components(betweenEach: "<caption", and: ">").count)
    }

    @Test(arguments: pages) func `names no id twice`(_ drawn: Drawn) {
        let page = drawn.html
        let ids = page.components(betweenEach: " id=\"", and: "\"")

        #expect(Set(ids).count == ids.count, "\(ids.filter { id in ids.count { $0 == id } > 1 })")
    }

    @Test(arguments: pages) func `names the ward beside every site that is chosen from`(_ drawn: Drawn) {
        for option in drawn.html.components(betweenEach: "<option", and: "</option>") {
            let wards = ["shelter-1": "中央区", "shelter-2": "東区", "depot-1": "東区"]
            let ward = wards.first { option.contains("value=\"\($0.key)\"") }?.value
            if let ward { #expect(option.contains("（\(ward)）"), "\(option)") }
        }
    }

    @Test(arguments: pages) func `says as of when its numbers are`(_ drawn: Drawn) {
        let page = drawn.html
        #expect(page.contains("4月16日 10:00 時点") || page.contains("as of 16 Apr 10:00"))
    }

    @Test func `is there even before anything has happened`() {
        #expect(Self.empty.count == 36)
    }
}

extension String {
    /// What stands between each `start` and the next `end`.
    func components(betweenEach start: String, and end: String) -> [String] {
        var (found, rest) = ([String](), self[...])
        while let from = rest.firstRange(of: start) {
            let tail = rest[from.upperBound...]
            guard let to = tail.firstRange(of: end) else { break }
            found.append(String(tail[..<to.lowerBound]))
            rest = tail[to.upperBound...]
        }
        return found
    }
}
