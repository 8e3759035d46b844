import HashTreeCollections
package import JSON
import Relief
import Vocabulary

/// Suppliers and agreements carry their own names, so they are written as lists.
extension SupplierBoard: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        let agreements: [Agreement] = try json.required("agreements")
        let suppliers: [Supplier] = try json.required("suppliers")
        try json.close(object)
        let held = Dictionary(grouping: agreements, by: \.supplier)
        self.init(
            files: suppliers.map { supplier in
                SupplierFile(
                    supplier: supplier,
                    agreements: Dictionary((held[supplier.id] ?? []).map { ($0.id, $0) }) { first, _ in first })
            })
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("agreements", agreements.map(\.agreement))
        json.member("suppliers", all.compactMap(\.supplier))
        json.closeObject()
    }
}

extension OrderBoard: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        self.init(rows: try [Row](json: &json))
    }

    package func write(json: inout JSONWriter) { all.write(json: &json) }
}

extension OrderBoard.Row: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        let changedAt: Moment = try json.required("changedAt")
        let order: Order = try json.required("order")
        let position: Int64 = try json.required("position")
        try json.close(object)
        self.init(order: order, changedAt: changedAt, position: position)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("changedAt", changedAt)
        json.member("order", order)
        json.member("position", position)
        json.closeObject()
    }
}
