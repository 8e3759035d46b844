import Formats

extension OpenAPI {
    private static var schemas: [(name: String, schema: Schema)] {
        commonSchemas + siteSchemas + roadSchemas + needSchemas + urgencySchemas + ruleSchemas + stockSchemas
            + planSchemas
            + directiveSchemas
            + consignmentSchemas
            + situationSchemas + feedSchemas + healthSchemas + peopleSchemas
            + waveSchemas + shiftSchemas + jointPlanSchemas
            + fundSchemas + fundInputSchemas
            + supplierSchemas + orderSchemas
            + approvalSchemas + offerSchemas
            + swapSchemas + listSchemas
    }

    static func writeComponents(to json: inout JSONObject) {
        json.object("securitySchemes") { writeSecuritySchemes(to: &$0) }
        json.object("parameters") { parameters in
            for parameter in Parameter.all { parameters.object(parameter.name) { parameter.write(to: &$0) } }
        }
        json.object("responses") { responses in
            for (status, about) in problems {
                responses.object("Problem\(status)") { writeProblem(status, about, to: &$0) }
            }
        }
        json.object("schemas") { all in
            for (name, schema) in schemas { all.object(name) { schema.write(to: &$0) } }
        }
    }

    private static func writeSecuritySchemes(to json: inout JSONObject) {
        json.object("bearer") { bearer in
            bearer.add("type", "http")
            bearer.add("scheme", "bearer")
            bearer.add("description", "A token, as `rnet token create` prints it once.")
        }
        json.object("cookie") { cookie in
            cookie.add("type", "apiKey")
            cookie.add("in", "cookie")
            cookie.add("name", "rnet")
            cookie.add("description", "Set by opening a token's link; good for reading calls only.")
        }
    }

    private static func writeProblem(_ status: Int, _ about: String, to json: inout JSONObject) {
        json.add("description", about)
        if [503, 507].contains(status) {
            json.object("headers") { headers in
                headers.object("Retry-After") { retry in
                    retry.add("description", "Seconds after which it may work.")
                    retry.object("schema") { Schema.whole(0...Int.max).write(to: &$0) }
                }
            }
        }
        json.object("content") { content in
            Media.problem.write(to: &content)
        }
    }

    private static let problems = [
        (400, "What came cannot be read."),
        (401, "Nobody is signed in, or the token is not valid."),
        (403, "The token does not allow this."),
        (404, "There is no such thing."),
        (409, "It does not fit what has happened meanwhile, or the Idempotency-Key was used with another body."),
        (413, "The body is too large."),
        (415, "This kind of body is not taken here."),
        (422, "It can be read but makes no sense; `errors` says what and where."),
        (
            503,
            "Not now: the log is busy or has stopped writing, or the board has not reached the position asked for. Try again."
        ),
        (507, "The disk is full; nothing was stored. Send it again when there is room."),
    ]
}

// MARK: - What all calls share

extension OpenAPI {
    /// At the top of every body that was read off a board.
    static let standing: [Member] = [
        .always("position", .position, "The position of the log that this shows."),
        .maybe("asOf", .moment, "When that was recorded."),
    ]

    static let next = Member.maybe("next", .text(format: "uri-reference"), "The rest of the list, while there is more.")

    /// What a writing call answers: what it was about under `name`, and where in the log it stands.
    static func receipt(_ name: String) -> Schema {
        .object([
            .always(name, .id), .always("position", .position, "Every board shows it from here on."),
            .always("at", .moment),
            .maybe("waits", .id, "The request for approval that it waits for; until then nothing of it is done."),
        ])
    }

    private static let commonSchemas: [(name: String, schema: Schema)] = [
        (
            "Problem",
            .object([
                .always("type", .text(format: "uri-reference")), .always("status", .whole(400...599)),
                .always("code", .text(), "Stable; see problem-codes.md."), .always("title", .text()),
                .always("detail", .text()), .maybe("errors", .list(of: .named("InputProblem"))),
            ])
        ),
        (
            "InputProblem",
            .object([
                .always("place", .text(), "The field, or line and column of a sheet."),
                .always("found", .text(), "What stood there."), .always("code", .text()), .always("message", .text()),
            ])
        ),
        ("Wording", .object([.always("ja", .text()), .always("en", .text())])),
    ]
}
