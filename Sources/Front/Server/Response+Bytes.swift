import Formats
import HTTPTypes
import Hummingbird
import NIOCore

extension Response {
    init(status: HTTPResponse.Status = .ok, bytes: [UInt8], type: String) {
        self.init(status: status, buffer: ByteBuffer(bytes: bytes), type: type)
    }

    /// What is sent to many, without copying it.
    init(status: HTTPResponse.Status = .ok, buffer: ByteBuffer, type: String) {
        self.init(status: status, headers: [.contentType: type], body: ResponseBody(byteBuffer: buffer))
    }

    init(status: HTTPResponse.Status = .ok, html: HTML) { self.init(status: status, page: html.bytes) }

    /// A page that is written already.
    init(status: HTTPResponse.Status = .ok, page bytes: [UInt8]) {
        self.init(status: status, bytes: bytes, type: "text/html; charset=utf-8")
        headers[.cacheControl] = "private, no-store"
    }

    init(status: HTTPResponse.Status = .ok, json: JSONText) {
        self.init(status: status, bytes: json.bytes, type: "application/json; charset=utf-8")
        headers[.cacheControl] = "private, no-cache"
    }

    /// Sends the browser on with GET after a form was taken.
    static func seeOther(_ path: String) -> Response {
        Response(status: .seeOther, headers: [.location: path, .cacheControl: "no-store"])
    }
}
