// Made by specc from dialect/operations.md. Write your tests below the specc:body lines: builds keep what you write, and bring in what changes in the spec.
import { describe, test } from "node:test";

describe("Operations", () => {
  describe("Requirement: Heads", () => {
    // specc:begin dialect/operations/requirement-heads f39044034d5d3c29
    test("[dialect/operations/requirement-heads] Requirement: Heads", (t) => {
      // must: The body of an Operation must begin with a code span that says how it is called.
      // specc:body
      t.todo("pending: dialect/operations/requirement-heads");
    });
    // specc:end

    describe("Scenario: Forms of a head", () => {
      // specc:begin dialect/operations/scenario-forms-of-a-head/post-loans-it-is-a-request 8468295dbf6c1096
      test("[dialect/operations/scenario-forms-of-a-head/post-loans-it-is-a-request] Forms of a head (head POST /loans, result it is a request)", (t) => {
        // Given an Operation whose body begins with the code span POST /loans
        // When the compiler reads the file
        // Then it is a request
        // specc:body
        t.todo("pending: dialect/operations/scenario-forms-of-a-head/post-loans-it-is-a-request");
      });
      // specc:end

      // specc:begin dialect/operations/scenario-forms-of-a-head/get-loansid-it-is-a-request-with-the-path-parameter-id 56ea91bd71a53a08
      test("[dialect/operations/scenario-forms-of-a-head/get-loansid-it-is-a-request-with-the-path-parameter-id] Forms of a head (head GET /loans/{id}, result it is a request with the path parameter id)", (t) => {
        // Given an Operation whose body begins with the code span GET /loans/{id}
        // When the compiler reads the file
        // Then it is a request with the path parameter id
        // specc:body
        t.todo("pending: dialect/operations/scenario-forms-of-a-head/get-loansid-it-is-a-request-with-the-path-parameter-id");
      });
      // specc:end

      // specc:begin dialect/operations/scenario-forms-of-a-head/webhook-loanlate-the-server-calls b4dabfc2909f532d
      test("[dialect/operations/scenario-forms-of-a-head/webhook-loanlate-the-server-calls] Forms of a head (head webhook loan.late, result the server calls)", (t) => {
        // Given an Operation whose body begins with the code span webhook loan.late
        // When the compiler reads the file
        // Then the server calls
        // specc:body
        t.todo("pending: dialect/operations/scenario-forms-of-a-head/webhook-loanlate-the-server-calls");
      });
      // specc:end

      // specc:begin dialect/operations/scenario-forms-of-a-head/event-loanlate-a-message-is-published cb04f4d11974ccbc
      test("[dialect/operations/scenario-forms-of-a-head/event-loanlate-a-message-is-published] Forms of a head (head event loan.late, result a message is published)", (t) => {
        // Given an Operation whose body begins with the code span event loan.late
        // When the compiler reads the file
        // Then a message is published
        // specc:body
        t.todo("pending: dialect/operations/scenario-forms-of-a-head/event-loanlate-a-message-is-published");
      });
      // specc:end

      // specc:begin dialect/operations/scenario-forms-of-a-head/lendtool-toolid-days-integer--7---loan-it-is-a-function 0a38445bfdf085cf
      test("[dialect/operations/scenario-forms-of-a-head/lendtool-toolid-days-integer--7---loan-it-is-a-function] Forms of a head (head lend(tool: ToolId, days?: integer = 7) -> Loan, result it is a function)", (t) => {
        // Given an Operation whose body begins with the code span lend(tool: ToolId, days?: integer = 7) -> Loan
        // When the compiler reads the file
        // Then it is a function
        // specc:body
        t.todo("pending: dialect/operations/scenario-forms-of-a-head/lendtool-toolid-days-integer--7---loan-it-is-a-function");
      });
      // specc:end

      // specc:begin dialect/operations/scenario-forms-of-a-head/shed-lend-tool---days-n-it-is-a-command 50df8e342b33325c
      test("[dialect/operations/scenario-forms-of-a-head/shed-lend-tool---days-n-it-is-a-command] Forms of a head (head shed lend TOOL --days N, result it is a command)", (t) => {
        // Given an Operation whose body begins with the code span shed lend TOOL --days N
        // When the compiler reads the file
        // Then it is a command
        // specc:body
        t.todo("pending: dialect/operations/scenario-forms-of-a-head/shed-lend-tool---days-n-it-is-a-command");
      });
      // specc:end

      // specc:begin dialect/operations/scenario-forms-of-a-head/get-loans-broken-head-is-reported-and-fixed-to-get 0670f1e292c91238
      test("[dialect/operations/scenario-forms-of-a-head/get-loans-broken-head-is-reported-and-fixed-to-get] Forms of a head (head get /loans, result broken-head is reported, and fixed to GET)", (t) => {
        // Given an Operation whose body begins with the code span get /loans
        // When the compiler reads the file
        // Then broken-head is reported, and fixed to GET
        // specc:body
        t.todo("pending: dialect/operations/scenario-forms-of-a-head/get-loans-broken-head-is-reported-and-fixed-to-get");
      });
      // specc:end

      // specc:begin dialect/operations/scenario-forms-of-a-head/get-loans-broken-head-is-reported ffb882e18b50958b
      test("[dialect/operations/scenario-forms-of-a-head/get-loans-broken-head-is-reported] Forms of a head (head GET loans, result broken-head is reported)", (t) => {
        // Given an Operation whose body begins with the code span GET loans
        // When the compiler reads the file
        // Then broken-head is reported
        // specc:body
        t.todo("pending: dialect/operations/scenario-forms-of-a-head/get-loans-broken-head-is-reported");
      });
      // specc:end

      // specc:begin dialect/operations/scenario-forms-of-a-head/lendtoolid-tool-broken-signature-is-reported d096c6a9aabf5520
      test("[dialect/operations/scenario-forms-of-a-head/lendtoolid-tool-broken-signature-is-reported] Forms of a head (head lend(ToolId tool), result broken-signature is reported)", (t) => {
        // Given an Operation whose body begins with the code span lend(ToolId tool)
        // When the compiler reads the file
        // Then broken-signature is reported
        // specc:body
        t.todo("pending: dialect/operations/scenario-forms-of-a-head/lendtoolid-tool-broken-signature-is-reported");
      });
      // specc:end

      // specc:begin dialect/operations/scenario-forms-of-a-head/prose-unread-head-is-reported-as-a-warning 5743193806aed65b
      test("[dialect/operations/scenario-forms-of-a-head/prose-unread-head-is-reported-as-a-warning] Forms of a head (head prose, result unread-head is reported as a warning)", (t) => {
        // Given an Operation whose body begins with the code span prose
        // When the compiler reads the file
        // Then unread-head is reported as a warning
        // specc:body
        t.todo("pending: dialect/operations/scenario-forms-of-a-head/prose-unread-head-is-reported-as-a-warning");
      });
      // specc:end
    });
  });

  describe("Requirement: Parameters", () => {
    // specc:begin dialect/operations/requirement-parameters 2a5a9a840124fc78
    test("[dialect/operations/requirement-parameters] Requirement: Parameters", (t) => {
      // must: Parameters must stand in the head, in a table with the column Parameter, or in the request's type.
      // must: A path parameter that no table lists must be a required string.
      // specc:body
      t.todo("pending: dialect/operations/requirement-parameters");
    });
    // specc:end

    describe("Scenario: Heads and tables", () => {
      // specc:begin dialect/operations/scenario-heads-and-tables/get-loansid-id-path-nothing 01f0eb8cb249b8cd
      test("[dialect/operations/scenario-heads-and-tables/get-loansid-id-path-nothing] Heads and tables (head GET /loans/{id}, name id, place path, finding nothing)", (t) => {
        // Given the operation GET /loans/{id} with a parameter id in path
        // When the compiler checks the spec
        // Then nothing is reported
        // specc:body
        t.todo("pending: dialect/operations/scenario-heads-and-tables/get-loansid-id-path-nothing");
      });
      // specc:end

      // specc:begin dialect/operations/scenario-heads-and-tables/get-loansid-late-query-nothing 267b9d0d15a7d549
      test("[dialect/operations/scenario-heads-and-tables/get-loansid-late-query-nothing] Heads and tables (head GET /loans/{id}, name late, place query, finding nothing)", (t) => {
        // Given the operation GET /loans/{id} with a parameter late in query
        // When the compiler checks the spec
        // Then nothing is reported
        // specc:body
        t.todo("pending: dialect/operations/scenario-heads-and-tables/get-loansid-late-query-nothing");
      });
      // specc:end

      // specc:begin dialect/operations/scenario-heads-and-tables/get-loansid-loan_id-path-unknown-parameter d7d9c0391810f3bc
      test("[dialect/operations/scenario-heads-and-tables/get-loansid-loan_id-path-unknown-parameter] Heads and tables (head GET /loans/{id}, name loan_id, place path, finding unknown-parameter)", (t) => {
        // Given the operation GET /loans/{id} with a parameter loan_id in path
        // When the compiler checks the spec
        // Then unknown-parameter is reported
        // specc:body
        t.todo("pending: dialect/operations/scenario-heads-and-tables/get-loansid-loan_id-path-unknown-parameter");
      });
      // specc:end

      // specc:begin dialect/operations/scenario-heads-and-tables/get-loansid-late-url-unknown-place e907b8b475973de3
      test("[dialect/operations/scenario-heads-and-tables/get-loansid-late-url-unknown-place] Heads and tables (head GET /loans/{id}, name late, place url, finding unknown-place)", (t) => {
        // Given the operation GET /loans/{id} with a parameter late in url
        // When the compiler checks the spec
        // Then unknown-place is reported
        // specc:body
        t.todo("pending: dialect/operations/scenario-heads-and-tables/get-loansid-late-url-unknown-place");
      });
      // specc:end
    });

    describe("Scenario: Places", () => {
      // specc:begin dialect/operations/scenario-places/query 452f0e0c36fcf277
      test("[dialect/operations/scenario-places/query] Places (place query)", (t) => {
        // Given a Parameter table with the In cell query
        // When the compiler reads the file
        // Then nothing is reported
        // specc:body
        t.todo("pending: dialect/operations/scenario-places/query");
      });
      // specc:end

      // specc:begin dialect/operations/scenario-places/header 60756035abffe156
      test("[dialect/operations/scenario-places/header] Places (place header)", (t) => {
        // Given a Parameter table with the In cell header
        // When the compiler reads the file
        // Then nothing is reported
        // specc:body
        t.todo("pending: dialect/operations/scenario-places/header");
      });
      // specc:end

      // specc:begin dialect/operations/scenario-places/cookie 14c754bd23582a14
      test("[dialect/operations/scenario-places/cookie] Places (place cookie)", (t) => {
        // Given a Parameter table with the In cell cookie
        // When the compiler reads the file
        // Then nothing is reported
        // specc:body
        t.todo("pending: dialect/operations/scenario-places/cookie");
      });
      // specc:end

      // specc:begin dialect/operations/scenario-places/body eec310b18b86d4d9
      test("[dialect/operations/scenario-places/body] Places (place body)", (t) => {
        // Given a Parameter table with the In cell body
        // When the compiler reads the file
        // Then nothing is reported
        // specc:body
        t.todo("pending: dialect/operations/scenario-places/body");
      });
      // specc:end

      // specc:begin dialect/operations/scenario-places/option 8b6dc7e740580da4
      test("[dialect/operations/scenario-places/option] Places (place option)", (t) => {
        // Given a Parameter table with the In cell option
        // When the compiler reads the file
        // Then nothing is reported
        // specc:body
        t.todo("pending: dialect/operations/scenario-places/option");
      });
      // specc:end

      // specc:begin dialect/operations/scenario-places/argument e7e1997216beda83
      test("[dialect/operations/scenario-places/argument] Places (place argument)", (t) => {
        // Given a Parameter table with the In cell argument
        // When the compiler reads the file
        // Then nothing is reported
        // specc:body
        t.todo("pending: dialect/operations/scenario-places/argument");
      });
      // specc:end

      // specc:begin dialect/operations/scenario-places/env fd424dc6cfb4acf3
      test("[dialect/operations/scenario-places/env] Places (place env)", (t) => {
        // Given a Parameter table with the In cell env
        // When the compiler reads the file
        // Then nothing is reported
        // specc:body
        t.todo("pending: dialect/operations/scenario-places/env");
      });
      // specc:end
    });
  });

  describe("Requirement: Requests and responses", () => {
    // specc:begin dialect/operations/requirement-requests-and-responses 9ba8e0942a602cfc
    test("[dialect/operations/requirement-requests-and-responses] Requirement: Requests and responses", (t) => {
      // must: The labels Request and Response must name the types of what is sent and of what comes back; a Field table of the operation must be its body.
      // must: The labels Request and Response must name the types of what is sent and of what comes back; a Field table of the operation must be its body.
      // must: A status outside of 100 to 599 must be an error.
      // specc:body
      t.todo("pending: dialect/operations/requirement-requests-and-responses");
    });
    // specc:end

    describe("Scenario: Labels", () => {
      // specc:begin dialect/operations/scenario-labels/request-loan-a-loan-is-sent 5d8410a9e71f8225
      test("[dialect/operations/scenario-labels/request-loan-a-loan-is-sent] Labels (label **Request:** `Loan`, result a loan is sent)", (t) => {
        // Given an Operation with **Request:** `Loan`
        // When the compiler checks a spec with the Type Loan
        // Then a loan is sent
        // specc:body
        t.todo("pending: dialect/operations/scenario-labels/request-loan-a-loan-is-sent");
      });
      // specc:end

      // specc:begin dialect/operations/scenario-labels/db05cf1f f9cf8ba4076c04d8
      test("[dialect/operations/scenario-labels/db05cf1f] Labels (label **Request:** `Loan` as `application/cbor`, result a loan is sent in that media type)", (t) => {
        // Given an Operation with **Request:** `Loan` as `application/cbor`
        // When the compiler checks a spec with the Type Loan
        // Then a loan is sent in that media type
        // specc:body
        t.todo("pending: dialect/operations/scenario-labels/db05cf1f");
      });
      // specc:end

      // specc:begin dialect/operations/scenario-labels/response-200-list-of-loan-loans-come-back 3e24b5a235d0b115
      test("[dialect/operations/scenario-labels/response-200-list-of-loan-loans-come-back] Labels (label **Response 200:** `list of Loan`, result loans come back)", (t) => {
        // Given an Operation with **Response 200:** `list of Loan`
        // When the compiler checks a spec with the Type Loan
        // Then loans come back
        // specc:body
        t.todo("pending: dialect/operations/scenario-labels/response-200-list-of-loan-loans-come-back");
      });
      // specc:end

      // specc:begin dialect/operations/scenario-labels/response-200-stream-of-loan-loans-come-back-one-by-one b668cf153822775c
      test("[dialect/operations/scenario-labels/response-200-stream-of-loan-loans-come-back-one-by-one] Labels (label **Response 200:** `stream of Loan`, result loans come back one by one)", (t) => {
        // Given an Operation with **Response 200:** `stream of Loan`
        // When the compiler checks a spec with the Type Loan
        // Then loans come back one by one
        // specc:body
        t.todo("pending: dialect/operations/scenario-labels/response-200-stream-of-loan-loans-come-back-one-by-one");
      });
      // specc:end

      // specc:begin dialect/operations/scenario-labels/response-204-nothing-nothing-comes-back 94b9912872dca15c
      test("[dialect/operations/scenario-labels/response-204-nothing-nothing-comes-back] Labels (label **Response 204:** nothing, result nothing comes back)", (t) => {
        // Given an Operation with **Response 204:** nothing
        // When the compiler checks a spec with the Type Loan
        // Then nothing comes back
        // specc:body
        t.todo("pending: dialect/operations/scenario-labels/response-204-nothing-nothing-comes-back");
      });
      // specc:end

      // specc:begin dialect/operations/scenario-labels/response-20-loan-bad-status-is-reported aa7b4f1dfda8aef3
      test("[dialect/operations/scenario-labels/response-20-loan-bad-status-is-reported] Labels (label **Response 20:** `Loan`, result bad-status is reported)", (t) => {
        // Given an Operation with **Response 20:** `Loan`
        // When the compiler checks a spec with the Type Loan
        // Then bad-status is reported
        // specc:body
        t.todo("pending: dialect/operations/scenario-labels/response-20-loan-bad-status-is-reported");
      });
      // specc:end

      // specc:begin dialect/operations/scenario-labels/response-200-a-loan-broken-type-is-reported ca1081950bd38945
      test("[dialect/operations/scenario-labels/response-200-a-loan-broken-type-is-reported] Labels (label **Response 200:** a loan, result broken-type is reported)", (t) => {
        // Given an Operation with **Response 200:** a loan
        // When the compiler checks a spec with the Type Loan
        // Then broken-type is reported
        // specc:body
        t.todo("pending: dialect/operations/scenario-labels/response-200-a-loan-broken-type-is-reported");
      });
      // specc:end

      // specc:begin dialect/operations/scenario-labels/response-200-laon-unknown-type-is-reported 6332da7a4d36dc43
      test("[dialect/operations/scenario-labels/response-200-laon-unknown-type-is-reported] Labels (label **Response 200:** `Laon`, result unknown-type is reported)", (t) => {
        // Given an Operation with **Response 200:** `Laon`
        // When the compiler checks a spec with the Type Loan
        // Then unknown-type is reported
        // specc:body
        t.todo("pending: dialect/operations/scenario-labels/response-200-laon-unknown-type-is-reported");
      });
      // specc:end
    });
  });

  describe("Requirement: Errors", () => {
    // specc:begin dialect/operations/requirement-errors 9ae8169e2ba38703
    test("[dialect/operations/requirement-errors] Requirement: Errors", (t) => {
      // must: An Error table must give each error a name, and perhaps a status and the condition under which it comes.
      // must not: The same error with the same status must not stand twice.
      // specc:body
      t.todo("pending: dialect/operations/requirement-errors");
    });
    // specc:end

    // specc:begin dialect/operations/scenario-an-error-twice 220488f2d953c8db
    test("[dialect/operations/scenario-an-error-twice] Scenario: An error twice", (t) => {
      // Given an Operation with two rows for not_found and the status 404
      // When the compiler reads the file
      // Then duplicate-error is reported
      // specc:body
      t.todo("pending: dialect/operations/scenario-an-error-twice");
    });
    // specc:end
  });

  describe("Requirement: What holds for all operations below", () => {
    // specc:begin dialect/operations/requirement-what-holds-for-all-operations-below 128e7363e8d3b1a8
    test("[dialect/operations/requirement-what-holds-for-all-operations-below] Requirement: What holds for all operations below", (t) => {
      // must: A Section must be able to say once, for all operations below it, where they are, who may call them and how they fail.
      // must: An operation's own words must win.
      // specc:body
      t.todo("pending: dialect/operations/requirement-what-holds-for-all-operations-below");
    });
    // specc:end

    describe("Scenario: Labels of a section", () => {
      // specc:begin dialect/operations/scenario-labels-of-a-section/base-url-httpsapishedexample-requests-go-there 4478450efd1f0de8
      test("[dialect/operations/scenario-labels-of-a-section/base-url-httpsapishedexample-requests-go-there] Labels of a section (label **Base URL:** `https://api.shed.example`, result requests go there)", (t) => {
        // Given a Section with **Base URL:** `https://api.shed.example`
        // When the compiler reads the file
        // Then requests go there
        // specc:body
        t.todo("pending: dialect/operations/scenario-labels-of-a-section/base-url-httpsapishedexample-requests-go-there");
      });
      // specc:end

      // specc:begin dialect/operations/scenario-labels-of-a-section/auth-none-everybody-may-call 5a02e608edae009c
      test("[dialect/operations/scenario-labels-of-a-section/auth-none-everybody-may-call] Labels of a section (label **Auth:** none, result everybody may call)", (t) => {
        // Given a Section with **Auth:** none
        // When the compiler reads the file
        // Then everybody may call
        // specc:body
        t.todo("pending: dialect/operations/scenario-labels-of-a-section/auth-none-everybody-may-call");
      });
      // specc:end

      // specc:begin dialect/operations/scenario-labels-of-a-section/auth-bearer-callers-send-a-bearer-token 0d08f3b904c4384a
      test("[dialect/operations/scenario-labels-of-a-section/auth-bearer-callers-send-a-bearer-token] Labels of a section (label **Auth:** bearer, result callers send a bearer token)", (t) => {
        // Given a Section with **Auth:** bearer
        // When the compiler reads the file
        // Then callers send a bearer token
        // specc:body
        t.todo("pending: dialect/operations/scenario-labels-of-a-section/auth-bearer-callers-send-a-bearer-token");
      });
      // specc:end

      // specc:begin dialect/operations/scenario-labels-of-a-section/auth-basic-callers-send-a-name-and-a-password eb7155bc4d135f0c
      test("[dialect/operations/scenario-labels-of-a-section/auth-basic-callers-send-a-name-and-a-password] Labels of a section (label **Auth:** basic, result callers send a name and a password)", (t) => {
        // Given a Section with **Auth:** basic
        // When the compiler reads the file
        // Then callers send a name and a password
        // specc:body
        t.todo("pending: dialect/operations/scenario-labels-of-a-section/auth-basic-callers-send-a-name-and-a-password");
      });
      // specc:end

      // specc:begin dialect/operations/scenario-labels-of-a-section/auth-header-x-key-callers-send-that-header e9bdee3e42edb0f8
      test("[dialect/operations/scenario-labels-of-a-section/auth-header-x-key-callers-send-that-header] Labels of a section (label **Auth:** header `X-Key`, result callers send that header)", (t) => {
        // Given a Section with **Auth:** header `X-Key`
        // When the compiler reads the file
        // Then callers send that header
        // specc:body
        t.todo("pending: dialect/operations/scenario-labels-of-a-section/auth-header-x-key-callers-send-that-header");
      });
      // specc:end

      // specc:begin dialect/operations/scenario-labels-of-a-section/auth-oauth2-loansread-loanswrite-callers-have-these-scopes f309ceb8fff7fef3
      test("[dialect/operations/scenario-labels-of-a-section/auth-oauth2-loansread-loanswrite-callers-have-these-scopes] Labels of a section (label **Auth:** oauth2 (loans:read, loans:write), result callers have these scopes)", (t) => {
        // Given a Section with **Auth:** oauth2 (loans:read, loans:write)
        // When the compiler reads the file
        // Then callers have these scopes
        // specc:body
        t.todo("pending: dialect/operations/scenario-labels-of-a-section/auth-oauth2-loansread-loanswrite-callers-have-these-scopes");
      });
      // specc:end

      // specc:begin dialect/operations/scenario-labels-of-a-section/auth-a-token-broken-label-value-is-reported 9f604bada66b06b6
      test("[dialect/operations/scenario-labels-of-a-section/auth-a-token-broken-label-value-is-reported] Labels of a section (label **Auth:** a token, result broken-label-value is reported)", (t) => {
        // Given a Section with **Auth:** a token
        // When the compiler reads the file
        // Then broken-label-value is reported
        // specc:body
        t.todo("pending: dialect/operations/scenario-labels-of-a-section/auth-a-token-broken-label-value-is-reported");
      });
      // specc:end

      // specc:begin dialect/operations/scenario-labels-of-a-section/error-body-problem-errors-have-that-type ec9bc715feb58fa8
      test("[dialect/operations/scenario-labels-of-a-section/error-body-problem-errors-have-that-type] Labels of a section (label **Error body:** `Problem`, result errors have that type)", (t) => {
        // Given a Section with **Error body:** `Problem`
        // When the compiler reads the file
        // Then errors have that type
        // specc:body
        t.todo("pending: dialect/operations/scenario-labels-of-a-section/error-body-problem-errors-have-that-type");
      });
      // specc:end

      // specc:begin dialect/operations/scenario-labels-of-a-section/paged-by-cursor--next_cursor-items-data-lists-come-in-pages d66b50c003fee088
      test("[dialect/operations/scenario-labels-of-a-section/paged-by-cursor--next_cursor-items-data-lists-come-in-pages] Labels of a section (label **Paged by:** `cursor` → `next_cursor`, items `data`, result lists come in pages)", (t) => {
        // Given a Section with **Paged by:** `cursor` → `next_cursor`, items `data`
        // When the compiler reads the file
        // Then lists come in pages
        // specc:body
        t.todo("pending: dialect/operations/scenario-labels-of-a-section/paged-by-cursor--next_cursor-items-data-lists-come-in-pages");
      });
      // specc:end

      // specc:begin dialect/operations/scenario-labels-of-a-section/paged-by-cursors-broken-label-value-is-reported d882c046041c946b
      test("[dialect/operations/scenario-labels-of-a-section/paged-by-cursors-broken-label-value-is-reported] Labels of a section (label **Paged by:** cursors, result broken-label-value is reported)", (t) => {
        // Given a Section with **Paged by:** cursors
        // When the compiler reads the file
        // Then broken-label-value is reported
        // specc:body
        t.todo("pending: dialect/operations/scenario-labels-of-a-section/paged-by-cursors-broken-label-value-is-reported");
      });
      // specc:end

      // specc:begin dialect/operations/scenario-labels-of-a-section/b793a738 349e350df6fb176d
      test("[dialect/operations/scenario-labels-of-a-section/b793a738] Labels of a section (label **Idempotent by:** `Idempotency-Key`, 24 h, result a call may be repeated within a day)", (t) => {
        // Given a Section with **Idempotent by:** `Idempotency-Key`, 24 h
        // When the compiler reads the file
        // Then a call may be repeated within a day
        // specc:body
        t.todo("pending: dialect/operations/scenario-labels-of-a-section/b793a738");
      });
      // specc:end

      // specc:begin dialect/operations/scenario-labels-of-a-section/200dbf37 8ed541bd4632724c
      test("[dialect/operations/scenario-labels-of-a-section/200dbf37] Labels of a section (label **Idempotent by:** `Idempotency-Key`, 5 m, result wrong-unit is reported, as in a measure)", (t) => {
        // Given a Section with **Idempotent by:** `Idempotency-Key`, 5 m
        // When the compiler reads the file
        // Then wrong-unit is reported, as in a measure
        // specc:body
        t.todo("pending: dialect/operations/scenario-labels-of-a-section/200dbf37");
      });
      // specc:end
    });
  });

  describe("Requirement: Examples of an operation", () => {
    // specc:begin dialect/operations/requirement-examples-of-an-operation 55ee675a8d503a7e
    test("[dialect/operations/requirement-examples-of-an-operation] Requirement: Examples of an operation", (t) => {
      // must: An Example must belong to the operation above it, and otherwise to the one with its method and path.
      // specc:body
      t.todo("pending: dialect/operations/requirement-examples-of-an-operation");
    });
    // specc:end

    describe("Scenario: Which operation is shown", () => {
      // specc:begin dialect/operations/scenario-which-operation-is-shown/get-loans-http11-get-loans 4e3d19b4e2d0ee14
      test("[dialect/operations/scenario-which-operation-is-shown/get-loans-http11-get-loans] Which operation is shown (request GET /loans HTTP/1.1, operation GET /loans)", (t) => {
        // Given the operations GET /loans and GET /loans/{id}
        // When an Example outside of both holds the request GET /loans HTTP/1.1
        // Then it shows GET /loans
        // specc:body
        t.todo("pending: dialect/operations/scenario-which-operation-is-shown/get-loans-http11-get-loans");
      });
      // specc:end

      // specc:begin dialect/operations/scenario-which-operation-is-shown/get-loansl-7-http11-get-loansid 585537070f808fe1
      test("[dialect/operations/scenario-which-operation-is-shown/get-loansl-7-http11-get-loansid] Which operation is shown (request GET /loans/l-7 HTTP/1.1, operation GET /loans/{id})", (t) => {
        // Given the operations GET /loans and GET /loans/{id}
        // When an Example outside of both holds the request GET /loans/l-7 HTTP/1.1
        // Then it shows GET /loans/{id}
        // specc:body
        t.todo("pending: dialect/operations/scenario-which-operation-is-shown/get-loansl-7-http11-get-loansid");
      });
      // specc:end
    });
  });
});
