package import JSON
import Vocabulary

extension FundRuleBook: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        let ceilings: [Ceiling] = try json.required("ceilings")
        household = try json.optional("household")
        let municipalities: [Municipality] = try json.required("municipalities")
        let purposes: [Purpose] = try json.required("purposes")
        let standards: [SpecialStandard] = try json.required("standards")
        try json.close(object)
        for ceiling in ceilings { self.ceilings[ceiling.item, default: []].append(ceiling) }
        for municipality in municipalities { self.municipalities[municipality.id] = municipality }
        for purpose in purposes { self.purposes[purpose.id] = purpose }
        for standard in standards { self.standards[standard.id] = standard }
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("ceilings", ceilingsInOrder)
        json.member("household", household)
        json.member("municipalities", municipalitiesInOrder)
        json.member("purposes", purposesInOrder)
        json.member("standards", standardsInOrder)
        json.closeObject()
    }
}
