import JSON

/// The columns of rnet-goods/1 and where their values go.
extension GoodsProblem.Items {
    /// Items with their names, which a problem itself does not keep: its rows are only numbered.
    struct Named {
        var items = GoodsProblem.Items()
        var keys: [String] = []

        static var columns: [ExchangeColumn<Self>] {
            [
                .texts("key", \.keys), .thousandths("kg", \.items.grams, within: GoodsLimits.grams), .unused("unit"),
                .unused("litre"),
            ]
        }
    }
}

extension GoodsProblem.Substitutes {
    static var columns: [ExchangeColumn<Self>] {
        [.whole("need_item", \.needItem), .whole("lot_item", \.lotItem), .whole("penalty", \.penalty)]
    }
}

extension GoodsProblem.Depots {
    static var columns: [ExchangeColumn<Self>] {
        [
            .flags("open", \.isOpen),
            .thousandths("dispatch_kg", \.dispatchGrams, within: 0...Int64.max / 1000, isRequired: false),
            .unused("x"), .unused("y"), .unused("municipality"),
        ]
    }
}

extension GoodsProblem.Shelters {
    static var columns: [ExchangeColumn<Self>] {
        [
            .whole("population", \.population), .unused("x"), .unused("y"), .unused("municipality"),
            .unused("max_truck_t"),
        ]
    }
}

extension GoodsProblem.Links {
    static var columns: [ExchangeColumn<Self>] {
        [
            .whole("depot", \.depot), .whole("shelter", \.shelter), .whole("minutes", \.minutes),
            .thousandths("km", \.metres, within: GoodsLimits.metres), .flags("open", \.isOpen),
        ]
    }
}

extension GoodsProblem.Lots {
    static var columns: [ExchangeColumn<Self>] {
        [
            .whole("depot", \.depot), .whole("item", \.item), .whole("qty", \.quantity), .whole("pack", \.pack),
            .expiry("expiry", \.expiryMinute),
        ]
    }
}

extension GoodsProblem.Needs {
    static var columns: [ExchangeColumn<Self>] {
        [
            .whole("shelter", \.shelter), .whole("item", \.item), .whole("qty", \.quantity), .whole("tier", \.tier),
            .whole("needed_by", \.neededByMinute),
        ]
    }
}

extension ExchangeColumn {
    /// Minutes until goods may no longer be handed out; -1 for goods that keep.
    fileprivate static func expiry(_ name: String, _ path: WritableKeyPath<Rows, [Int32]>) -> Self {
        Self(name) { (reading, rows, json) throws(JSONProblem) in
            try reading.integers(into: &rows[keyPath: path], &json)
            try reading.check(rows[keyPath: path], within: -1...GoodsLimits.minute.upperBound, json)
            let undated = GoodsProblem.Lots.undated
            for row in rows[keyPath: path].indices where rows[keyPath: path][row] == -1 {
                rows[keyPath: path][row] = undated
            }
            return rows[keyPath: path].count
        }
    }
}
