import Relief
import ReliefTesting
import Testing
import Vocabulary

@Suite struct `Whoever has signed in` {
    /// Where somebody begins, beside what their menu leads to.
    private static func beginnings(_ role: Role) -> [String] {
        switch role {
        case .shelter: ["/s/shelter-1", "/duty/shelter-1?code=s-1"]
        case .depot: ["/d/depot-1", "/duty/depot-1?code=s-1"]
        case .headquarters, .auditor, .admin: ["/hq"]
        case .partner: ["/partner"]
        case .carrier: ["/hq/consignments"]
        }
    }

    private static func site(_ role: Role) -> String? {
        switch role.site {
        case .shelter: "shelter-1"
        case .depot: "depot-1"
        case nil: nil
        }
    }

    @Test(arguments: Role.allCases)
    func `is let into every page that one of their own pages leads to`(_ role: Role) async throws {
        try await RunningCity.run(of: .firstDay()) { city in
            let secret = try await city.secret(role, at: Self.site(role))
            let walk = try await OwnLinks(city: city, secret: secret).walk(from: ["/"] + Self.beginnings(role))

            #expect(walk.pages.count > (role.everywhere.contains(.readPicture) ? 60 : 2), "\(walk.pages)")
            #expect(walk.refused.isEmpty, "\(walk.refused.joined(separator: "\n"))")
            #expect(walk.nameless.isEmpty, "folds again when the page is renewed: \(walk.nameless.sorted())")
        }
    }

    @Test(arguments: Role.allCases)
    func `may send every form that one of their own pages shows`(_ role: Role) async throws {
        try await RunningCity.run(of: .firstDay()) { city in
            let secret = try await city.secret(role, at: Self.site(role))
            var walk = try await OwnLinks(city: city, secret: secret).walk(from: ["/"] + Self.beginnings(role))
            try await walk.send()

            #expect(walk.refused.isEmpty, "\(walk.refused.joined(separator: "\n"))")
        }
    }
}

/// A walk over pages as a browser without a script makes it: every link, and every form that only asks.
struct OwnLinks {
    let city: RunningCity
    let secret: String
    private(set) var pages: [String] = []
    /// What was refused, and from which page it was reached.
    private(set) var refused: [String] = []
    /// Pages on which something folds that has no name of its own: a page renewed while it is read would fold it.
    private(set) var nameless: Set<String> = []
    /// Forms that change something: where they go, and what stands in them unasked.
    private var forms: [String: (fields: [String: String], from: String)] = [:]

    init(city: RunningCity, secret: String) { (self.city, self.secret) = (city, secret) }

    func walk(from beginnings: [String]) async throws -> Self {
        var walk = self
        var waiting = beginnings.map { (path: $0, from: "the menu") }
        var seen: Set<String> = []
        while let (path, from) = waiting.popLast() {
            guard seen.insert(Self.kind(path)).inserted else { continue }
            let answer = try await city.page(secret, path)
            if [401, 403, 404].contains(answer.status) || answer.status >= 500 {
                walk.refused.append("\(answer.status) \(path) from \(from)")
            }
            if let next = answer.header("Location") { waiting.append((next, from)) }
            guard answer.header("Content-Type")?.hasPrefix("text/html") == true else { continue }
            walk.pages.append(path)
            if !Self.areNamed(Tags(answer.text).all) { walk.nameless.insert(Self.kind(path)) }
            for tag in Tags(answer.text).all where tag.name == "a" {
                if let path = tag.attribute("href").flatMap(Self.own) { waiting.append((path, walk.pages.last ?? "")) }
            }
            waiting += walk.take(Tags(answer.text).forms, on: path)
        }
        return walk
    }

    private static func areNamed(_ tags: [Tag]) -> Bool {
        let folding = tags.filter { $0.name == "details" }
        let names = Set(folding.compactMap { $0.attribute("id") })
        return names.count == folding.count
    }

    /// Keeps forms that change something, and answers where the others lead.
    private mutating func take(_ forms: [[Tag]], on page: String) -> [(path: String, from: String)] {
        forms.compactMap { form in
            guard let action = form.first?.attribute("action").flatMap(Self.own) else { return nil }
            guard form.first?.attribute("method") == "post" else { return (action, page) }
            let targets = [action] + form.compactMap { $0.attribute("formaction").flatMap(Self.own) }
            for target in targets where target != "/sign-out" {
                self.forms[target] = (Self.filledIn(form), page)
            }
            return nil
        }
    }

    /// Sends each form once as it stands; what is missing in it may be refused, but not who sends it.
    mutating func send() async throws {
        for (action, form) in forms.sorted(by: { $0.key < $1.key }) {
            let answer = try await city.form(secret, action, form.fields)
            if [401, 403].contains(answer.status) || answer.status >= 500 {
                refused.append("\(answer.status) form \(action) on \(form.from)")
            }
        }
    }

    /// What stands in the fields, and something in those that are empty.
    private static func filledIn(_ form: [Tag]) -> [String: String] {
        var (fields, choice): ([String: String], String?) = ([:], nil)
        for tag in form {
            let name = tag.attribute("name").map(String.init)
            switch tag.name {
            case "select": choice = name
            case "/select": choice = nil
            case "option":
                guard let choice, let value = tag.attribute("value"), !value.isEmpty else { continue }
                if fields[choice] == nil || tag.has("selected") { fields[choice] = String(value) }
            case "textarea", "input":
                guard let name, name != "csrf", fields[name] == nil else { continue }
                fields[name] = tag.attribute("value").flatMap { $0.isEmpty ? nil : String($0) } ?? usual(tag)
            default: continue
            }
        }
        return fields
    }

    private static func usual(_ tag: Tag) -> String {
        switch tag.attribute("type") {
        case "hidden": ""
        case "date": "2016-04-18"
        case "datetime-local": "2016-04-18T08:00"
        case "number": "1"
        default: tag.attribute("class") == "number" || tag.attribute("inputmode") == "numeric" ? "1" : "試験"
        }
    }

    /// A link of this server, without the place on the page; signing out would end the walk.
    private static func own(_ link: Substring) -> String? {
        let path = String(link.prefix { $0 != "#" }).replacing("&amp;", with: "&")
        return path.hasPrefix("/") && !path.hasPrefix("//") && path != "/sign-out" ? path : nil
    }

    /// Pages that differ only in what stands behind the question mark are one kind of page.
    private static func kind(_ path: String) -> String {
        let parts = path.split(separator: "?", maxSplits: 1)
        let names = parts.dropFirst().first.map { $0.split(separator: "&").map { $0.prefix { $0 != "=" } }.sorted() }
        return "\(parts.first ?? "")?\((names ?? []).joined(separator: "&"))"
    }
}
