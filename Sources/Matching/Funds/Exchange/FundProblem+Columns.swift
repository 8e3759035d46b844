import JSON
import Vocabulary

/// The columns of rnet-funds/1 and where their values go.
extension FundProblem.Sources {
    static var columns: [ExchangeColumn<Self>] {
        [
            .whole("amount", \.amount), .whole("categories", \.categories), .lists("municipalities", \.municipalities),
            .whole("max_share_pct", \.maxSharePercent), .whole("max_per_municipality", \.maxPerMunicipality),
        ]
    }
}

extension FundProblem.Requests {
    static var columns: [ExchangeColumn<Self>] {
        [
            .whole("amount", \.amount), .whole("municipality", \.municipality), .whole("category", \.category),
            .whole("tier", \.tier),
        ]
    }
}

extension ExchangeColumn {
    /// Lists of whole numbers.
    static func lists(_ name: String, _ path: WritableKeyPath<Rows, [[Int32]]>) -> Self {
        Self(name) { (reading, rows, json) throws(JSONProblem) in
            try reading.elements(&json) { (_, json) throws(JSONProblem) in
                var list: [Int32] = []
                try json.integers(into: &list)
                rows[keyPath: path].append(list)
            }
        }
    }
}

extension ExchangeReading {
    /// A list of texts.
    mutating func names(_ json: inout JSONReader) throws(JSONProblem) -> [String] {
        var names: [String] = []
        _ = try elements(&json) { (_, json) throws(JSONProblem) in
            let name = try json.string()
            names.append(name)
        }
        place.row = nil
        return names
    }
}
