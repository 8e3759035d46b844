package import JSON
import Vocabulary

extension PostEvent.Reckoned: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        place = try json.required("place")
        post = try json.required("post")
        reckoning = try json.required("reckoning")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("place", place)
        json.member("post", post)
        json.member("reckoning", reckoning)
        json.closeObject()
    }
}

extension PostEvent.Asked: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        asking = try json.required("asking")
        place = try json.required("place")
        post = try json.required("post")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("asking", asking)
        json.member("place", place)
        json.member("post", post)
        json.closeObject()
    }
}

extension PostEvent.Withdrawn: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        post = try json.required("post")
        withdrawal = try json.required("withdrawal")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("post", post)
        json.member("withdrawal", withdrawal)
        json.closeObject()
    }
}
