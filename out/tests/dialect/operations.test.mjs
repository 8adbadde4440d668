// Made by specc from dialect/operations.md. It is yours to edit: builds keep what you write here.
import { describe, test } from "node:test";

describe("Operations", () => {
  describe("Requirement: Heads", () => {
    test("[dialect/operations/requirement-heads] Requirement: Heads", { todo: "pending: dialect/operations/requirement-heads" }, () => {
      // must: The body of an Operation must begin with a code span that says how it is called.
    });

    describe("Scenario: Forms of a head", () => {
      test("[dialect/operations/scenario-forms-of-a-head/post-loans-it-is-a-request] Forms of a head (head POST /loans, result it is a request)", { todo: "pending: dialect/operations/scenario-forms-of-a-head/post-loans-it-is-a-request" }, () => {
        // Given an Operation whose body begins with the code span POST /loans
        // When the compiler reads the file
        // Then it is a request
      });

      test("[dialect/operations/scenario-forms-of-a-head/get-loansid-it-is-a-request-with-the-path-parameter-id] Forms of a head (head GET /loans/{id}, result it is a request with the path parameter id)", { todo: "pending: dialect/operations/scenario-forms-of-a-head/get-loansid-it-is-a-request-with-the-path-parameter-id" }, () => {
        // Given an Operation whose body begins with the code span GET /loans/{id}
        // When the compiler reads the file
        // Then it is a request with the path parameter id
      });

      test("[dialect/operations/scenario-forms-of-a-head/webhook-loanlate-the-server-calls] Forms of a head (head webhook loan.late, result the server calls)", { todo: "pending: dialect/operations/scenario-forms-of-a-head/webhook-loanlate-the-server-calls" }, () => {
        // Given an Operation whose body begins with the code span webhook loan.late
        // When the compiler reads the file
        // Then the server calls
      });

      test("[dialect/operations/scenario-forms-of-a-head/event-loanlate-a-message-is-published] Forms of a head (head event loan.late, result a message is published)", { todo: "pending: dialect/operations/scenario-forms-of-a-head/event-loanlate-a-message-is-published" }, () => {
        // Given an Operation whose body begins with the code span event loan.late
        // When the compiler reads the file
        // Then a message is published
      });

      test("[dialect/operations/scenario-forms-of-a-head/lendtool-toolid-days-integer--7---loan-it-is-a-function] Forms of a head (head lend(tool: ToolId, days?: integer = 7) -> Loan, result it is a function)", { todo: "pending: dialect/operations/scenario-forms-of-a-head/lendtool-toolid-days-integer--7---loan-it-is-a-function" }, () => {
        // Given an Operation whose body begins with the code span lend(tool: ToolId, days?: integer = 7) -> Loan
        // When the compiler reads the file
        // Then it is a function
      });

      test("[dialect/operations/scenario-forms-of-a-head/shed-lend-tool---days-n-it-is-a-command] Forms of a head (head shed lend TOOL --days N, result it is a command)", { todo: "pending: dialect/operations/scenario-forms-of-a-head/shed-lend-tool---days-n-it-is-a-command" }, () => {
        // Given an Operation whose body begins with the code span shed lend TOOL --days N
        // When the compiler reads the file
        // Then it is a command
      });

      test("[dialect/operations/scenario-forms-of-a-head/get-loans-broken-head-is-reported-and-fixed-to-get] Forms of a head (head get /loans, result broken-head is reported, and fixed to GET)", { todo: "pending: dialect/operations/scenario-forms-of-a-head/get-loans-broken-head-is-reported-and-fixed-to-get" }, () => {
        // Given an Operation whose body begins with the code span get /loans
        // When the compiler reads the file
        // Then broken-head is reported, and fixed to GET
      });

      test("[dialect/operations/scenario-forms-of-a-head/get-loans-broken-head-is-reported] Forms of a head (head GET loans, result broken-head is reported)", { todo: "pending: dialect/operations/scenario-forms-of-a-head/get-loans-broken-head-is-reported" }, () => {
        // Given an Operation whose body begins with the code span GET loans
        // When the compiler reads the file
        // Then broken-head is reported
      });

      test("[dialect/operations/scenario-forms-of-a-head/lendtoolid-tool-broken-signature-is-reported] Forms of a head (head lend(ToolId tool), result broken-signature is reported)", { todo: "pending: dialect/operations/scenario-forms-of-a-head/lendtoolid-tool-broken-signature-is-reported" }, () => {
        // Given an Operation whose body begins with the code span lend(ToolId tool)
        // When the compiler reads the file
        // Then broken-signature is reported
      });

      test("[dialect/operations/scenario-forms-of-a-head/prose-unread-head-is-reported-as-a-warning] Forms of a head (head prose, result unread-head is reported as a warning)", { todo: "pending: dialect/operations/scenario-forms-of-a-head/prose-unread-head-is-reported-as-a-warning" }, () => {
        // Given an Operation whose body begins with the code span prose
        // When the compiler reads the file
        // Then unread-head is reported as a warning
      });
    });
  });

  describe("Requirement: Parameters", () => {
    test("[dialect/operations/requirement-parameters] Requirement: Parameters", { todo: "pending: dialect/operations/requirement-parameters" }, () => {
      // must: Parameters must stand in the head, in a table with the column Parameter, or in the request's type.
      // must: A path parameter that no table lists must be a required string.
    });

    describe("Scenario: Heads and tables", () => {
      test("[dialect/operations/scenario-heads-and-tables/get-loansid-id-path-nothing] Heads and tables (head GET /loans/{id}, name id, place path, finding nothing)", { todo: "pending: dialect/operations/scenario-heads-and-tables/get-loansid-id-path-nothing" }, () => {
        // Given the operation GET /loans/{id} with a parameter id in path
        // When the compiler checks the spec
        // Then nothing is reported
      });

      test("[dialect/operations/scenario-heads-and-tables/get-loansid-late-query-nothing] Heads and tables (head GET /loans/{id}, name late, place query, finding nothing)", { todo: "pending: dialect/operations/scenario-heads-and-tables/get-loansid-late-query-nothing" }, () => {
        // Given the operation GET /loans/{id} with a parameter late in query
        // When the compiler checks the spec
        // Then nothing is reported
      });

      test("[dialect/operations/scenario-heads-and-tables/get-loansid-loan_id-path-unknown-parameter] Heads and tables (head GET /loans/{id}, name loan_id, place path, finding unknown-parameter)", { todo: "pending: dialect/operations/scenario-heads-and-tables/get-loansid-loan_id-path-unknown-parameter" }, () => {
        // Given the operation GET /loans/{id} with a parameter loan_id in path
        // When the compiler checks the spec
        // Then unknown-parameter is reported
      });

      test("[dialect/operations/scenario-heads-and-tables/get-loansid-late-url-unknown-place] Heads and tables (head GET /loans/{id}, name late, place url, finding unknown-place)", { todo: "pending: dialect/operations/scenario-heads-and-tables/get-loansid-late-url-unknown-place" }, () => {
        // Given the operation GET /loans/{id} with a parameter late in url
        // When the compiler checks the spec
        // Then unknown-place is reported
      });
    });

    describe("Scenario: Places", () => {
      test("[dialect/operations/scenario-places/query] Places (place query)", { todo: "pending: dialect/operations/scenario-places/query" }, () => {
        // Given a Parameter table with the In cell query
        // When the compiler reads the file
        // Then nothing is reported
      });

      test("[dialect/operations/scenario-places/header] Places (place header)", { todo: "pending: dialect/operations/scenario-places/header" }, () => {
        // Given a Parameter table with the In cell header
        // When the compiler reads the file
        // Then nothing is reported
      });

      test("[dialect/operations/scenario-places/cookie] Places (place cookie)", { todo: "pending: dialect/operations/scenario-places/cookie" }, () => {
        // Given a Parameter table with the In cell cookie
        // When the compiler reads the file
        // Then nothing is reported
      });

      test("[dialect/operations/scenario-places/body] Places (place body)", { todo: "pending: dialect/operations/scenario-places/body" }, () => {
        // Given a Parameter table with the In cell body
        // When the compiler reads the file
        // Then nothing is reported
      });

      test("[dialect/operations/scenario-places/option] Places (place option)", { todo: "pending: dialect/operations/scenario-places/option" }, () => {
        // Given a Parameter table with the In cell option
        // When the compiler reads the file
        // Then nothing is reported
      });

      test("[dialect/operations/scenario-places/argument] Places (place argument)", { todo: "pending: dialect/operations/scenario-places/argument" }, () => {
        // Given a Parameter table with the In cell argument
        // When the compiler reads the file
        // Then nothing is reported
      });

      test("[dialect/operations/scenario-places/env] Places (place env)", { todo: "pending: dialect/operations/scenario-places/env" }, () => {
        // Given a Parameter table with the In cell env
        // When the compiler reads the file
        // Then nothing is reported
      });
    });
  });

  describe("Requirement: Requests and responses", () => {
    test("[dialect/operations/requirement-requests-and-responses] Requirement: Requests and responses", { todo: "pending: dialect/operations/requirement-requests-and-responses" }, () => {
      // must: The labels Request and Response must name the types of what is sent and of what comes back; a Field table of the operation must be its body.
      // must: The labels Request and Response must name the types of what is sent and of what comes back; a Field table of the operation must be its body.
      // must: A status outside of 100 to 599 must be an error.
    });

    describe("Scenario: Labels", () => {
      test("[dialect/operations/scenario-labels/request-loan-a-loan-is-sent] Labels (label **Request:** `Loan`, result a loan is sent)", { todo: "pending: dialect/operations/scenario-labels/request-loan-a-loan-is-sent" }, () => {
        // Given an Operation with **Request:** `Loan`
        // When the compiler checks a spec with the Type Loan
        // Then a loan is sent
      });

      test("[dialect/operations/scenario-labels/db05cf1f] Labels (label **Request:** `Loan` as `application/cbor`, result a loan is sent in that media type)", { todo: "pending: dialect/operations/scenario-labels/db05cf1f" }, () => {
        // Given an Operation with **Request:** `Loan` as `application/cbor`
        // When the compiler checks a spec with the Type Loan
        // Then a loan is sent in that media type
      });

      test("[dialect/operations/scenario-labels/response-200-list-of-loan-loans-come-back] Labels (label **Response 200:** `list of Loan`, result loans come back)", { todo: "pending: dialect/operations/scenario-labels/response-200-list-of-loan-loans-come-back" }, () => {
        // Given an Operation with **Response 200:** `list of Loan`
        // When the compiler checks a spec with the Type Loan
        // Then loans come back
      });

      test("[dialect/operations/scenario-labels/response-200-stream-of-loan-loans-come-back-one-by-one] Labels (label **Response 200:** `stream of Loan`, result loans come back one by one)", { todo: "pending: dialect/operations/scenario-labels/response-200-stream-of-loan-loans-come-back-one-by-one" }, () => {
        // Given an Operation with **Response 200:** `stream of Loan`
        // When the compiler checks a spec with the Type Loan
        // Then loans come back one by one
      });

      test("[dialect/operations/scenario-labels/response-204-nothing-nothing-comes-back] Labels (label **Response 204:** nothing, result nothing comes back)", { todo: "pending: dialect/operations/scenario-labels/response-204-nothing-nothing-comes-back" }, () => {
        // Given an Operation with **Response 204:** nothing
        // When the compiler checks a spec with the Type Loan
        // Then nothing comes back
      });

      test("[dialect/operations/scenario-labels/response-20-loan-bad-status-is-reported] Labels (label **Response 20:** `Loan`, result bad-status is reported)", { todo: "pending: dialect/operations/scenario-labels/response-20-loan-bad-status-is-reported" }, () => {
        // Given an Operation with **Response 20:** `Loan`
        // When the compiler checks a spec with the Type Loan
        // Then bad-status is reported
      });

      test("[dialect/operations/scenario-labels/response-200-a-loan-broken-type-is-reported] Labels (label **Response 200:** a loan, result broken-type is reported)", { todo: "pending: dialect/operations/scenario-labels/response-200-a-loan-broken-type-is-reported" }, () => {
        // Given an Operation with **Response 200:** a loan
        // When the compiler checks a spec with the Type Loan
        // Then broken-type is reported
      });

      test("[dialect/operations/scenario-labels/response-200-laon-unknown-type-is-reported] Labels (label **Response 200:** `Laon`, result unknown-type is reported)", { todo: "pending: dialect/operations/scenario-labels/response-200-laon-unknown-type-is-reported" }, () => {
        // Given an Operation with **Response 200:** `Laon`
        // When the compiler checks a spec with the Type Loan
        // Then unknown-type is reported
      });
    });
  });

  describe("Requirement: Errors", () => {
    test("[dialect/operations/requirement-errors] Requirement: Errors", { todo: "pending: dialect/operations/requirement-errors" }, () => {
      // must: An Error table must give each error a name, and perhaps a status and the condition under which it comes.
      // must not: The same error with the same status must not stand twice.
    });

    test("[dialect/operations/scenario-an-error-twice] Scenario: An error twice", { todo: "pending: dialect/operations/scenario-an-error-twice" }, () => {
      // Given an Operation with two rows for not_found and the status 404
      // When the compiler reads the file
      // Then duplicate-error is reported
    });
  });

  describe("Requirement: What holds for all operations below", () => {
    test("[dialect/operations/requirement-what-holds-for-all-operations-below] Requirement: What holds for all operations below", { todo: "pending: dialect/operations/requirement-what-holds-for-all-operations-below" }, () => {
      // must: A Section must be able to say once, for all operations below it, where they are, who may call them and how they fail.
      // must: An operation's own words must win.
    });

    describe("Scenario: Labels of a section", () => {
      test("[dialect/operations/scenario-labels-of-a-section/base-url-httpsapishedexample-requests-go-there] Labels of a section (label **Base URL:** `https://api.shed.example`, result requests go there)", { todo: "pending: dialect/operations/scenario-labels-of-a-section/base-url-httpsapishedexample-requests-go-there" }, () => {
        // Given a Section with **Base URL:** `https://api.shed.example`
        // When the compiler reads the file
        // Then requests go there
      });

      test("[dialect/operations/scenario-labels-of-a-section/auth-none-everybody-may-call] Labels of a section (label **Auth:** none, result everybody may call)", { todo: "pending: dialect/operations/scenario-labels-of-a-section/auth-none-everybody-may-call" }, () => {
        // Given a Section with **Auth:** none
        // When the compiler reads the file
        // Then everybody may call
      });

      test("[dialect/operations/scenario-labels-of-a-section/auth-bearer-callers-send-a-bearer-token] Labels of a section (label **Auth:** bearer, result callers send a bearer token)", { todo: "pending: dialect/operations/scenario-labels-of-a-section/auth-bearer-callers-send-a-bearer-token" }, () => {
        // Given a Section with **Auth:** bearer
        // When the compiler reads the file
        // Then callers send a bearer token
      });

      test("[dialect/operations/scenario-labels-of-a-section/auth-basic-callers-send-a-name-and-a-password] Labels of a section (label **Auth:** basic, result callers send a name and a password)", { todo: "pending: dialect/operations/scenario-labels-of-a-section/auth-basic-callers-send-a-name-and-a-password" }, () => {
        // Given a Section with **Auth:** basic
        // When the compiler reads the file
        // Then callers send a name and a password
      });

      test("[dialect/operations/scenario-labels-of-a-section/auth-header-x-key-callers-send-that-header] Labels of a section (label **Auth:** header `X-Key`, result callers send that header)", { todo: "pending: dialect/operations/scenario-labels-of-a-section/auth-header-x-key-callers-send-that-header" }, () => {
        // Given a Section with **Auth:** header `X-Key`
        // When the compiler reads the file
        // Then callers send that header
      });

      test("[dialect/operations/scenario-labels-of-a-section/auth-oauth2-loansread-loanswrite-callers-have-these-scopes] Labels of a section (label **Auth:** oauth2 (loans:read, loans:write), result callers have these scopes)", { todo: "pending: dialect/operations/scenario-labels-of-a-section/auth-oauth2-loansread-loanswrite-callers-have-these-scopes" }, () => {
        // Given a Section with **Auth:** oauth2 (loans:read, loans:write)
        // When the compiler reads the file
        // Then callers have these scopes
      });

      test("[dialect/operations/scenario-labels-of-a-section/auth-a-token-broken-label-value-is-reported] Labels of a section (label **Auth:** a token, result broken-label-value is reported)", { todo: "pending: dialect/operations/scenario-labels-of-a-section/auth-a-token-broken-label-value-is-reported" }, () => {
        // Given a Section with **Auth:** a token
        // When the compiler reads the file
        // Then broken-label-value is reported
      });

      test("[dialect/operations/scenario-labels-of-a-section/error-body-problem-errors-have-that-type] Labels of a section (label **Error body:** `Problem`, result errors have that type)", { todo: "pending: dialect/operations/scenario-labels-of-a-section/error-body-problem-errors-have-that-type" }, () => {
        // Given a Section with **Error body:** `Problem`
        // When the compiler reads the file
        // Then errors have that type
      });

      test("[dialect/operations/scenario-labels-of-a-section/paged-by-cursor--next_cursor-items-data-lists-come-in-pages] Labels of a section (label **Paged by:** `cursor` → `next_cursor`, items `data`, result lists come in pages)", { todo: "pending: dialect/operations/scenario-labels-of-a-section/paged-by-cursor--next_cursor-items-data-lists-come-in-pages" }, () => {
        // Given a Section with **Paged by:** `cursor` → `next_cursor`, items `data`
        // When the compiler reads the file
        // Then lists come in pages
      });

      test("[dialect/operations/scenario-labels-of-a-section/paged-by-cursors-broken-label-value-is-reported] Labels of a section (label **Paged by:** cursors, result broken-label-value is reported)", { todo: "pending: dialect/operations/scenario-labels-of-a-section/paged-by-cursors-broken-label-value-is-reported" }, () => {
        // Given a Section with **Paged by:** cursors
        // When the compiler reads the file
        // Then broken-label-value is reported
      });

      test("[dialect/operations/scenario-labels-of-a-section/b793a738] Labels of a section (label **Idempotent by:** `Idempotency-Key`, 24 h, result a call may be repeated within a day)", { todo: "pending: dialect/operations/scenario-labels-of-a-section/b793a738" }, () => {
        // Given a Section with **Idempotent by:** `Idempotency-Key`, 24 h
        // When the compiler reads the file
        // Then a call may be repeated within a day
      });

      test("[dialect/operations/scenario-labels-of-a-section/200dbf37] Labels of a section (label **Idempotent by:** `Idempotency-Key`, 5 m, result wrong-unit is reported, as in a measure)", { todo: "pending: dialect/operations/scenario-labels-of-a-section/200dbf37" }, () => {
        // Given a Section with **Idempotent by:** `Idempotency-Key`, 5 m
        // When the compiler reads the file
        // Then wrong-unit is reported, as in a measure
      });
    });
  });

  describe("Requirement: Examples of an operation", () => {
    test("[dialect/operations/requirement-examples-of-an-operation] Requirement: Examples of an operation", { todo: "pending: dialect/operations/requirement-examples-of-an-operation" }, () => {
      // must: An Example must belong to the operation above it, and otherwise to the one with its method and path.
    });

    describe("Scenario: Which operation is shown", () => {
      test("[dialect/operations/scenario-which-operation-is-shown/get-loans-http11-get-loans] Which operation is shown (request GET /loans HTTP/1.1, operation GET /loans)", { todo: "pending: dialect/operations/scenario-which-operation-is-shown/get-loans-http11-get-loans" }, () => {
        // Given the operations GET /loans and GET /loans/{id}
        // When an Example outside of both holds the request GET /loans HTTP/1.1
        // Then it shows GET /loans
      });

      test("[dialect/operations/scenario-which-operation-is-shown/get-loansl-7-http11-get-loansid] Which operation is shown (request GET /loans/l-7 HTTP/1.1, operation GET /loans/{id})", { todo: "pending: dialect/operations/scenario-which-operation-is-shown/get-loansl-7-http11-get-loansid" }, () => {
        // Given the operations GET /loans and GET /loans/{id}
        // When an Example outside of both holds the request GET /loans/l-7 HTTP/1.1
        // Then it shows GET /loans/{id}
      });
    });
  });
});
