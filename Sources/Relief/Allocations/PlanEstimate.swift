package import JSON
package import Vocabulary

/// A need that nobody has reported, reckoned from heads when the plan was made (推計).
///
/// It is no need and no event of its own. Whoever approves a line for it makes it one, by headquarters, of as many
/// pieces as are then promised; by that time a real report may have come in, and the line falls away.
package struct PlanEstimate: Hashable, Sendable {
    /// The name that the need gets when it is approved.
    package let need: ID<Need>
    package let site: ID<Site>
    package let item: ID<Item>
    package let staple: ID<Staple>
    package let pieces: Count<Piece>
    /// The sum that led to the number, such as 「避難者 320人 × 3食 × 3日 = 2,880食（推計）」.
    package let formula: Wording

    package init(
        need: ID<Need>, site: ID<Site>, item: ID<Item>, staple: ID<Staple>, pieces: Count<Piece>, formula: Wording
    ) {
        self.need = need
        self.site = site
        self.item = item
        self.staple = staple
        self.pieces = pieces
        self.formula = formula
    }
}

extension PlanEstimate: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        formula = try json.required("formula")
        item = try json.required("item")
        need = try json.required("need")
        pieces = try json.required("pieces")
        site = try json.required("site")
        staple = try json.required("staple")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("formula", formula)
        json.member("item", item)
        json.member("need", need)
        json.member("pieces", pieces)
        json.member("site", site)
        json.member("staple", staple)
        json.closeObject()
    }
}
