import Testing

extension RunningCity {
    /// Sends the form that leads to `action` as a browser would: what stands in it, and what is typed now.
    func submit(
        _ secret: String, _ action: String, on page: String, typing typed: [String: String] = [:]
    ) async throws -> Loopback.Answer {
        let form = try #require(Tags(page).forms.first { $0.first?.attribute("action") ?? "" == action })
        let body = form.compactMap { Self.pair(of: $0, on: page, typed) }.joined(separator: "&")
        return try await web.send(
            "POST", action,
            headers: ["Cookie": "rnet=\(secret)", "Content-Type": "application/x-www-form-urlencoded"],
            body: Array(body.utf8))
    }

    private static func pair(of tag: Tag, on page: String, _ typed: [String: String]) -> String? {
        guard ["input", "textarea", "select"].contains(tag.name), let name = tag.attribute("name").map(String.init)
        else { return nil }
        // What a list has chosen by itself is not looked for: who tests it chooses.
        if tag.name == "select" { return typed[name].map { "\(name)=\(escaped($0))" } }
        if tag.attribute("type") == "radio" {
            let chosen = typed[name].map { tag.attribute("value") ?? "" == $0 } ?? tag.has("checked")
            return chosen ? "\(name)=\(escaped(String(tag.attribute("value") ?? "")))" : nil
        }
        let standing = tag.name == "input" ? tag.attribute("value").map(String.init) : text(of: tag, on: page)
        return "\(name)=\(escaped(typed[name] ?? standing ?? ""))"
    }

    private static func text(of area: Tag, on page: String) -> String? {
        guard let start = page.firstRange(of: "<\(area.text)>") else { return nil }
        let text = page[start.upperBound...].prefix { $0 != "<" }
        return String(text.first == "\n" ? text.dropFirst() : text)
    }
}

extension RunningCity {
    /// Hands in a sheet called 在庫.csv on the depot's page; `mode` is what it is said to be, `nil` when nobody says.
    func upload(
        _ secret: String, _ path: String, _ sheet: String, as mode: String? = "snapshot", staying: Bool = false
    ) async throws -> Loopback.Answer {
        try await upload(secret, path, sheet, on: String(path.dropLast("/stock".count)), as: mode, staying: staying)
    }

    /// The same on another page.
    func upload(
        _ secret: String, _ path: String, _ sheet: String, on place: String, as mode: String? = "snapshot",
        staying: Bool = false
    ) async throws -> Loopback.Answer {
        let key = try #require(Tags(try await page(secret, place).text).formKey)
        let parts =
            [("csrf", "", String(key))] + (mode.map { [("mode", "", $0)] } ?? [])
            + [("file", "; filename=\"在庫.csv\"", sheet)]
        let body = parts.map { name, file, text in
            "--x\r\nContent-Disposition: form-data; name=\"\(name)\"\(file)\r\n\r\n\(text)\r\n"
        }
        var headers = ["Cookie": "rnet=\(secret)", "Content-Type": "multipart/form-data; boundary=x"]
        if staying { headers["Rnet-Form"] = "stay" }
        return try await web.send(
            "POST", path, headers: headers,
            body: Array((body.joined() + "--x--\r\n").utf8))
    }
}

extension Tags {
    /// The word that every form of the page sends back.
    fileprivate var formKey: Substring? { all.first { $0.attribute("name") == "csrf" }?.attribute("value") }
}
