import Formats
import Relief
import Vocabulary

/// Purposes and municipalities as sheets name them: by code or by name, several separated by `|` or `、`.
extension FundRuleBook {
    func purposes(named text: String) throws(CellFault) -> [ID<Purpose>] {
        var ids: [ID<Purpose>] = []
        for name in Self.names(text) { ids.append(try purpose(named: name)) }
        return ids
    }

    func municipalities(named text: String) throws(CellFault) -> [ID<Municipality>] {
        var ids: [ID<Municipality>] = []
        for name in Self.names(text) { ids.append(try municipality(named: name)) }
        return ids
    }

    func purpose(named text: String) throws(CellFault) -> ID<Purpose> {
        let key = CellText.key(text)
        let found = purposesInOrder.first { $0.id.text == text || CellText.key($0.name.japanese) == key }
        guard let found else {
            throw .unknownTerm(
                "unknown-purpose", SheetProblem.quote(text), Wording("使途", "purpose"),
                known: purposesInOrder.map(\.name.japanese))
        }
        return found.id
    }

    func municipality(named text: String) throws(CellFault) -> ID<Municipality> {
        let key = CellText.key(text)
        let found = municipalitiesInOrder.first { $0.id.text == text || CellText.key($0.name.japanese) == key }
        guard let found else {
            throw .unknownTerm(
                "unknown-municipality", SheetProblem.quote(text), Wording("市町村", "municipality"),
                known: municipalitiesInOrder.map(\.name.japanese))
        }
        return found.id
    }

    private static func names(_ text: String) -> [String] {
        text.split(whereSeparator: { "|｜、".contains($0) }).map { CellText.trimmed(String($0)) }
            .filter { !$0.isEmpty }
    }
}
