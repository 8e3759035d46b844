import Formats
import Relief
import Vocabulary

/// Who comes with an offer, a line for each as it is typed or pasted from Excel, or a list as a program says it.
enum HelperInput {
    static func read(
        _ fields: inout Fields, of offer: ID<Offer>, secretHash: String? = nil
    ) throws(Problem) -> HelperList {
        let people = fields.text("members") == nil ? listed(&fields) : typed(&fields)
        let firstLeads = ["yes", "true"].contains(fields.text("firstLeads") ?? "")
        return try fields.checked(
            HelperList(offer: offer, people: people, firstLeads: firstLeads, secretHash: secretHash))
    }

    /// `氏名, かな, 電話`, divided by tabs or commas of either kind; headings and blank lines are skipped.
    private static func typed(_ fields: inout Fields) -> [NamedPerson] {
        var (people, lines): ([NamedPerson], [NamedPerson: Int]) = ([], [:])
        for (index, line) in fields.raw("members").split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
            .enumerated()
        {
            let cells = line.split(omittingEmptySubsequences: false) { "\t,，、".contains($0) }
                .map { CellText.trimmed(String($0)) }
            guard cells.contains(where: { !$0.isEmpty }), cells[0] != "氏名" else { continue }
            guard let helper = helper(cells, line: index + 1, &fields) else { continue }
            if let first = lines.updateValue(index + 1, forKey: helper) {
                fields.refuse(
                    "members", "helper/duplicate",
                    Wording(
                        "\(index + 1)行目は\(first)行目と同じ人です。どちらかを消すか、電話で区別してください。",
                        "Line \(index + 1) names the same person as line \(first). Delete one, or tell them apart."))
            }
            people.append(helper)
        }
        return people
    }

    private static func helper(_ cells: [String], line: Int, _ fields: inout Fields) -> NamedPerson? {
        guard cells.dropFirst(3).allSatisfy(\.isEmpty) else {
            fields.refuse(
                "members", "helper/too-many-cells",
                Wording(
                    "\(line)行目「\(cells.joined(separator: "、"))」の項目が多すぎます。氏名、かな、電話の順に3つまでにしてください。",
                    "Line \(line) has more than name, reading and telephone."))
            return nil
        }
        guard !cells[0].isEmpty else {
            fields.refuse(
                "members", "helper/no-name",
                Wording(
                    "\(line)行目「\(cells.joined(separator: "、"))」に氏名がありません。氏名、かな、電話の順に書いてください。",
                    "Line \(line) has no name; write name, reading and telephone."))
            return nil
        }
        if let cell = cells.prefix(2).first(where: { SearchText($0).holdsTelephone }) {
            fields.refuse(
                "members", "helper/telephone-in-name",
                Wording(
                    "\(line)行目の「\(cell)」に電話番号が入っています。氏名、かな、電話を「、」で区切ってください（かながないときは「氏名、、電話」）。",
                    "Line \(line): “\(cell)” holds a telephone number. Divide name, reading and telephone by commas."))
            return nil
        }
        let rest = (cells + ["", ""])[1...2].map { $0.isEmpty ? nil : $0 }
        return NamedPerson(name: cells[0], kana: rest[0], phone: rest[1].map { CellText.key($0) })
    }

    /// `{"people":[{"name":"…","kana":"…","phone":"…"}]}`.
    private static func listed(_ fields: inout Fields) -> [NamedPerson] {
        var people: [NamedPerson] = []
        while let name = fields.text("people.\(people.count).name") {
            let at = "people.\(people.count)"
            for (part, text) in [("name", name), ("kana", fields.text("\(at).kana") ?? "")]
            where SearchText(text).holdsTelephone {
                fields.refuse(
                    "\(at).\(part)", "helper/telephone-in-name",
                    Wording("「\(text)」に電話番号が入っています。", "“\(text)” holds a telephone number."))
            }
            people.append(
                NamedPerson(
                    name: name, kana: fields.text("\(at).kana"),
                    phone: fields.text("\(at).phone").map { CellText.key($0) }))
        }
        if people.isEmpty { _ = fields.needed("members", Wording("参加する人", "list of people")) }
        return people
    }
}

/// Who does not come after all, and why.
enum HelperRemovalInput {
    static func read(
        _ fields: inout Fields, of offer: ID<Offer>, secretHash: String? = nil
    ) throws(Problem) -> ReliefCommand {
        let person = fields.id("person", Wording("取り消す人", "person"), of: Person.self)
        let reason = fields.needed("reason", Wording("取り消す理由", "reason"))
        return try fields.checked(
            person.flatMap { person in
                reason.map { .removeHelper(offer, person, reason: $0, secretHash: secretHash) }
            })
    }
}
