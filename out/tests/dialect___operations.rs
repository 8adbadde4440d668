//! Made by specc from dialect/operations.md. Write your tests below the specc:body lines: builds keep what you write, and bring in what changes in the spec.

use crate::steps::Steps;

// specc:begin dialect/operations/requirement-heads 7c5173303ff90de3
// Requirement: Heads
#[test]
#[ignore = "pending"]
fn dialect___operations___requirement__heads() {
    // must: The body of an Operation must begin with a code span that says how it is called, unless its heading says so: in its only code span, or as a request that is all of the title.
    // specc:body
    todo!()
}
// specc:end

// specc:begin dialect/operations/scenario-forms-of-a-head/post-loans-it-is-a-request 7ab6009125324de8
// Forms of a head (head POST /loans, result it is a request)
#[test]
#[ignore = "pending"]
fn dialect___operations___scenario__forms__of__a__head___post__loans__it__is__a__request() {
    // Given an Operation whose body begins with the code span POST /loans
    // When the compiler reads the file
    // Then it is a request
    // specc:body
    let mut steps = Steps::default();
    steps.an_operation_whose_body_begins_with_the_code_span("POST /loans");
    steps.the_compiler_reads_the_file();
    steps.step("it is a request");
}
// specc:end

// specc:begin dialect/operations/scenario-forms-of-a-head/get-loansid-it-is-a-request-with-the-path-parameter-id a9130db68f94a24a
// Forms of a head (head GET /loans/{id}, result it is a request with the path parameter id)
#[test]
#[ignore = "pending"]
fn dialect___operations___scenario__forms__of__a__head___get__loansid__it__is__a__request__with__the__path__parameter__id()
 {
    // Given an Operation whose body begins with the code span GET /loans/{id}
    // When the compiler reads the file
    // Then it is a request with the path parameter id
    // specc:body
    let mut steps = Steps::default();
    steps.an_operation_whose_body_begins_with_the_code_span("GET /loans/{id}");
    steps.the_compiler_reads_the_file();
    steps.step("it is a request with the path parameter id");
}
// specc:end

// specc:begin dialect/operations/scenario-forms-of-a-head/webhook-loanlate-the-server-calls 7b48683fd4537e18
// Forms of a head (head webhook loan.late, result the server calls)
#[test]
#[ignore = "pending"]
fn dialect___operations___scenario__forms__of__a__head___webhook__loanlate__the__server__calls() {
    // Given an Operation whose body begins with the code span webhook loan.late
    // When the compiler reads the file
    // Then the server calls
    // specc:body
    let mut steps = Steps::default();
    steps.an_operation_whose_body_begins_with_the_code_span("webhook loan.late");
    steps.the_compiler_reads_the_file();
    steps.step("the server calls");
}
// specc:end

// specc:begin dialect/operations/scenario-forms-of-a-head/event-loanlate-a-message-is-published 9b59d59cec7e9103
// Forms of a head (head event loan.late, result a message is published)
#[test]
#[ignore = "pending"]
fn dialect___operations___scenario__forms__of__a__head___event__loanlate__a__message__is__published()
 {
    // Given an Operation whose body begins with the code span event loan.late
    // When the compiler reads the file
    // Then a message is published
    // specc:body
    let mut steps = Steps::default();
    steps.an_operation_whose_body_begins_with_the_code_span("event loan.late");
    steps.the_compiler_reads_the_file();
    steps.step("a message is published");
}
// specc:end

// specc:begin dialect/operations/scenario-forms-of-a-head/lendtool-toolid-days-integer--7---loan-it-is-a-function 5632277293936dd5
// Forms of a head (head lend(tool: ToolId, days?: integer = 7) -> Loan, result it is a function)
#[test]
#[ignore = "pending"]
fn dialect___operations___scenario__forms__of__a__head___lendtool__toolid__days__integer_x2d__x2d_7_x2d__x2d__x2d_loan__it__is__a__function()
 {
    // Given an Operation whose body begins with the code span lend(tool: ToolId, days?: integer = 7) -> Loan
    // When the compiler reads the file
    // Then it is a function
    // specc:body
    let mut steps = Steps::default();
    steps.an_operation_whose_body_begins_with_the_code_span(
        "lend(tool: ToolId, days?: integer = 7) -> Loan",
    );
    steps.the_compiler_reads_the_file();
    steps.step("it is a function");
}
// specc:end

// specc:begin dialect/operations/scenario-forms-of-a-head/shed-lend-tool---days-n-it-is-a-command 22c21df7fc4ef3e8
// Forms of a head (head shed lend TOOL --days N, result it is a command)
#[test]
#[ignore = "pending"]
fn dialect___operations___scenario__forms__of__a__head___shed__lend__tool_x2d__x2d__x2d_days__n__it__is__a__command()
 {
    // Given an Operation whose body begins with the code span shed lend TOOL --days N
    // When the compiler reads the file
    // Then it is a command
    // specc:body
    let mut steps = Steps::default();
    steps.an_operation_whose_body_begins_with_the_code_span("shed lend TOOL --days N");
    steps.the_compiler_reads_the_file();
    steps.step("it is a command");
}
// specc:end

// specc:begin dialect/operations/scenario-forms-of-a-head/get-loans-broken-head-is-reported-and-fixed-to-get 242e4d8812462c43
// Forms of a head (head get /loans, result broken-head is reported, and fixed to GET)
#[test]
#[ignore = "pending"]
fn dialect___operations___scenario__forms__of__a__head___get__loans__broken__head__is__reported__and__fixed__to__get()
 {
    // Given an Operation whose body begins with the code span get /loans
    // When the compiler reads the file
    // Then broken-head is reported, and fixed to GET
    // specc:body
    let mut steps = Steps::default();
    steps.an_operation_whose_body_begins_with_the_code_span("get /loans");
    steps.the_compiler_reads_the_file();
    steps.step("broken-head is reported, and fixed to GET");
}
// specc:end

// specc:begin dialect/operations/scenario-forms-of-a-head/get-loans-broken-head-is-reported 6582df1aafefc32f
// Forms of a head (head GET loans, result broken-head is reported)
#[test]
#[ignore = "pending"]
fn dialect___operations___scenario__forms__of__a__head___get__loans__broken__head__is__reported() {
    // Given an Operation whose body begins with the code span GET loans
    // When the compiler reads the file
    // Then broken-head is reported
    // specc:body
    let mut steps = Steps::default();
    steps.an_operation_whose_body_begins_with_the_code_span("GET loans");
    steps.the_compiler_reads_the_file();
    steps.step("broken-head is reported");
}
// specc:end

// specc:begin dialect/operations/scenario-forms-of-a-head/lendtoolid-tool-broken-signature-is-reported 0c0e1eac558d0384
// Forms of a head (head lend(ToolId tool), result broken-signature is reported)
#[test]
#[ignore = "pending"]
fn dialect___operations___scenario__forms__of__a__head___lendtoolid__tool__broken__signature__is__reported()
 {
    // Given an Operation whose body begins with the code span lend(ToolId tool)
    // When the compiler reads the file
    // Then broken-signature is reported
    // specc:body
    let mut steps = Steps::default();
    steps.an_operation_whose_body_begins_with_the_code_span("lend(ToolId tool)");
    steps.the_compiler_reads_the_file();
    steps.step("broken-signature is reported");
}
// specc:end

// specc:begin dialect/operations/scenario-forms-of-a-head/prose-unread-head-is-reported-as-a-warning 07497f83c4da1242
// Forms of a head (head prose, result unread-head is reported as a warning)
#[test]
#[ignore = "pending"]
fn dialect___operations___scenario__forms__of__a__head___prose__unread__head__is__reported__as__a__warning()
 {
    // Given an Operation whose body begins with the code span prose
    // When the compiler reads the file
    // Then unread-head is reported as a warning
    // specc:body
    let mut steps = Steps::default();
    steps.an_operation_whose_body_begins_with_the_code_span("prose");
    steps.the_compiler_reads_the_file();
    steps.step("unread-head is reported as a warning");
}
// specc:end

// specc:begin dialect/operations/scenario-heads-in-the-heading/post-loans-words-post-loans 41a417295c6bfebb
// Heads in the heading (title POST /loans, body words, head POST /loans)
#[test]
#[ignore = "pending"]
fn dialect___operations___scenario__heads__in__the__heading___post__loans__words__post__loans() {
    // Given an Operation with the title POST /loans, whose body begins with words
    // When the compiler reads the file
    // Then it is called by POST /loans
    // specc:body
    let mut steps = Steps::default();
    steps.an_operation_with_the_title_whose_body_begins_with("POST /loans", "words");
    steps.the_compiler_reads_the_file();
    steps.it_is_called_by("POST /loans");
}
// specc:end

// specc:begin dialect/operations/scenario-heads-in-the-heading/post-loans-words-post-loans~2 52b2f2b450c36dae
// Heads in the heading (title `POST /loans`, body words, head POST /loans)
#[test]
#[ignore = "pending"]
fn dialect___operations___scenario__heads__in__the__heading___post__loans__words__post__loans_x7e_2()
 {
    // Given an Operation with the title `POST /loans`, whose body begins with words
    // When the compiler reads the file
    // Then it is called by POST /loans
    // specc:body
    let mut steps = Steps::default();
    steps.an_operation_with_the_title_whose_body_begins_with("`POST /loans`", "words");
    steps.the_compiler_reads_the_file();
    steps.it_is_called_by("POST /loans");
}
// specc:end

// specc:begin dialect/operations/scenario-heads-in-the-heading/lend-a-tool--post-loans-words-post-loans 7d34a5b56e896354
// Heads in the heading (title Lend a tool — `POST /loans`, body words, head POST /loans)
#[test]
#[ignore = "pending"]
fn dialect___operations___scenario__heads__in__the__heading___lend__a__tool_x2d__x2d_post__loans__words__post__loans()
 {
    // Given an Operation with the title Lend a tool — `POST /loans`, whose body begins with words
    // When the compiler reads the file
    // Then it is called by POST /loans
    // specc:body
    let mut steps = Steps::default();
    steps.an_operation_with_the_title_whose_body_begins_with(
        "Lend a tool — `POST /loans`",
        "words",
    );
    steps.the_compiler_reads_the_file();
    steps.it_is_called_by("POST /loans");
}
// specc:end

// specc:begin dialect/operations/scenario-heads-in-the-heading/b440cc17 eb8143038d84a0d3
// Heads in the heading (title Lend a tool: `lend(tool: ToolId) -> Loan`, body words, head lend(tool: ToolId) -> Loan)
#[test]
#[ignore = "pending"]
fn dialect___operations___scenario__heads__in__the__heading___b440cc17() {
    // Given an Operation with the title Lend a tool: `lend(tool: ToolId) -> Loan`, whose body begins with words
    // When the compiler reads the file
    // Then it is called by lend(tool: ToolId) -> Loan
    // specc:body
    let mut steps = Steps::default();
    steps.an_operation_with_the_title_whose_body_begins_with(
        "Lend a tool: `lend(tool: ToolId) -> Loan`",
        "words",
    );
    steps.the_compiler_reads_the_file();
    steps.it_is_called_by("lend(tool: ToolId) -> Loan");
}
// specc:end

// specc:begin dialect/operations/scenario-heads-in-the-heading/event-loanlate-words-event-loanlate 84a1321d25d8043e
// Heads in the heading (title `event loan.late`, body words, head event loan.late)
#[test]
#[ignore = "pending"]
fn dialect___operations___scenario__heads__in__the__heading___event__loanlate__words__event__loanlate()
 {
    // Given an Operation with the title `event loan.late`, whose body begins with words
    // When the compiler reads the file
    // Then it is called by event loan.late
    // specc:body
    let mut steps = Steps::default();
    steps.an_operation_with_the_title_whose_body_begins_with("`event loan.late`", "words");
    steps.the_compiler_reads_the_file();
    steps.it_is_called_by("event loan.late");
}
// specc:end

// specc:begin dialect/operations/scenario-heads-in-the-heading/post-loans-idempotency-key-must-be-sent-post-loans 3b2b9237250bae6c
// Heads in the heading (title POST /loans, body `Idempotency-Key` must be sent, head POST /loans)
#[test]
#[ignore = "pending"]
fn dialect___operations___scenario__heads__in__the__heading___post__loans__idempotency__key__must__be__sent__post__loans()
 {
    // Given an Operation with the title POST /loans, whose body begins with `Idempotency-Key` must be sent
    // When the compiler reads the file
    // Then it is called by POST /loans
    // specc:body
    let mut steps = Steps::default();
    steps.an_operation_with_the_title_whose_body_begins_with(
        "POST /loans",
        "`Idempotency-Key` must be sent",
    );
    steps.the_compiler_reads_the_file();
    steps.it_is_called_by("POST /loans");
}
// specc:end

// specc:begin dialect/operations/scenario-heads-in-the-heading/post-loans-post-v2loans-post-v2loans 911c2d590bb87a06
// Heads in the heading (title POST /loans, body `POST /v2/loans`, head POST /v2/loans)
#[test]
#[ignore = "pending"]
fn dialect___operations___scenario__heads__in__the__heading___post__loans__post__v2loans__post__v2loans()
 {
    // Given an Operation with the title POST /loans, whose body begins with `POST /v2/loans`
    // When the compiler reads the file
    // Then it is called by POST /v2/loans
    // specc:body
    let mut steps = Steps::default();
    steps.an_operation_with_the_title_whose_body_begins_with("POST /loans", "`POST /v2/loans`");
    steps.the_compiler_reads_the_file();
    steps.it_is_called_by("POST /v2/loans");
}
// specc:end

// specc:begin dialect/operations/scenario-heads-in-the-heading/the-id-of-a-loan-words-nothing 700ca8d8f8628d13
// Heads in the heading (title The `id` of a loan, body words, head nothing)
#[test]
#[ignore = "pending"]
fn dialect___operations___scenario__heads__in__the__heading___the__id__of__a__loan__words__nothing()
 {
    // Given an Operation with the title The `id` of a loan, whose body begins with words
    // When the compiler reads the file
    // Then it is called by nothing
    // specc:body
    let mut steps = Steps::default();
    steps.an_operation_with_the_title_whose_body_begins_with("The `id` of a loan", "words");
    steps.the_compiler_reads_the_file();
    steps.it_is_called_by("nothing");
}
// specc:end

// specc:begin dialect/operations/requirement-parameters 1d6d4c26d5301c55
// Requirement: Parameters
#[test]
#[ignore = "pending"]
fn dialect___operations___requirement__parameters() {
    // must: Parameters must stand in the head, in a table with the column Parameter, in a list of parameters, or in the request's type.
    // must: A path parameter that no table lists must be a required string.
    // must: A parameter of a path, query, header or cookie whose type may be null must be a warning.
    // specc:body
    todo!()
}
// specc:end

// specc:begin dialect/operations/scenario-types-that-may-be-null/plug-query-uuid-null-parameter 27c156b630157f42
// Types that may be null (name plug, place query, type uuid?, finding null-parameter)
#[test]
#[ignore = "pending"]
fn dialect___operations___scenario__types__that__may__be__null___plug__query__uuid__null__parameter()
 {
    // Given a Parameter table with the name plug, the In cell query and the Type cell uuid?
    // When the compiler reads the file
    // Then null-parameter is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_parameter_table_with_the_name_the_in_cell_and_the_type("plug", "query", "uuid?");
    steps.the_compiler_reads_the_file();
    steps.is_reported("null-parameter");
}
// specc:end

// specc:begin dialect/operations/scenario-types-that-may-be-null/plug-header-uuid-null-parameter 19377a57402d7272
// Types that may be null (name plug?, place header, type uuid?, finding null-parameter)
#[test]
#[ignore = "pending"]
fn dialect___operations___scenario__types__that__may__be__null___plug__header__uuid__null__parameter()
 {
    // Given a Parameter table with the name plug?, the In cell header and the Type cell uuid?
    // When the compiler reads the file
    // Then null-parameter is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_parameter_table_with_the_name_the_in_cell_and_the_type("plug?", "header", "uuid?");
    steps.the_compiler_reads_the_file();
    steps.is_reported("null-parameter");
}
// specc:end

// specc:begin dialect/operations/scenario-types-that-may-be-null/plug-query-uuid-nothing a6208da0fc93866a
// Types that may be null (name plug?, place query, type uuid, finding nothing)
#[test]
#[ignore = "pending"]
fn dialect___operations___scenario__types__that__may__be__null___plug__query__uuid__nothing() {
    // Given a Parameter table with the name plug?, the In cell query and the Type cell uuid
    // When the compiler reads the file
    // Then nothing is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_parameter_table_with_the_name_the_in_cell_and_the_type("plug?", "query", "uuid");
    steps.the_compiler_reads_the_file();
    steps.is_reported("nothing");
}
// specc:end

// specc:begin dialect/operations/scenario-types-that-may-be-null/plug-body-uuid-nothing da134f5f087270d7
// Types that may be null (name plug, place body, type uuid?, finding nothing)
#[test]
#[ignore = "pending"]
fn dialect___operations___scenario__types__that__may__be__null___plug__body__uuid__nothing() {
    // Given a Parameter table with the name plug, the In cell body and the Type cell uuid?
    // When the compiler reads the file
    // Then nothing is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_parameter_table_with_the_name_the_in_cell_and_the_type("plug", "body", "uuid?");
    steps.the_compiler_reads_the_file();
    steps.is_reported("nothing");
}
// specc:end

// specc:begin dialect/operations/scenario-heads-and-tables/get-loansid-id-path-nothing 958825f7120e9c26
// Heads and tables (head GET /loans/{id}, name id, place path, finding nothing)
#[test]
#[ignore = "pending"]
fn dialect___operations___scenario__heads__and__tables___get__loansid__id__path__nothing() {
    // Given the operation GET /loans/{id} with a parameter id in path
    // When the compiler checks the spec
    // Then nothing is reported
    // specc:body
    let mut steps = Steps::default();
    steps.the_operation_with_a_parameter_in("GET /loans/{id}", "id", "path");
    steps.the_compiler_checks_the_spec();
    steps.is_reported("nothing");
}
// specc:end

// specc:begin dialect/operations/scenario-heads-and-tables/get-loansid-late-query-nothing 6f1b479ebe18b01a
// Heads and tables (head GET /loans/{id}, name late, place query, finding nothing)
#[test]
#[ignore = "pending"]
fn dialect___operations___scenario__heads__and__tables___get__loansid__late__query__nothing() {
    // Given the operation GET /loans/{id} with a parameter late in query
    // When the compiler checks the spec
    // Then nothing is reported
    // specc:body
    let mut steps = Steps::default();
    steps.the_operation_with_a_parameter_in("GET /loans/{id}", "late", "query");
    steps.the_compiler_checks_the_spec();
    steps.is_reported("nothing");
}
// specc:end

// specc:begin dialect/operations/scenario-heads-and-tables/get-loansid-loan_id-path-unknown-parameter 703e45090f1494e1
// Heads and tables (head GET /loans/{id}, name loan_id, place path, finding unknown-parameter)
#[test]
#[ignore = "pending"]
fn dialect___operations___scenario__heads__and__tables___get__loansid__loan_id__path__unknown__parameter()
 {
    // Given the operation GET /loans/{id} with a parameter loan_id in path
    // When the compiler checks the spec
    // Then unknown-parameter is reported
    // specc:body
    let mut steps = Steps::default();
    steps.the_operation_with_a_parameter_in("GET /loans/{id}", "loan_id", "path");
    steps.the_compiler_checks_the_spec();
    steps.is_reported("unknown-parameter");
}
// specc:end

// specc:begin dialect/operations/scenario-heads-and-tables/get-loansid-late-url-unknown-place ebf7bacc657ff2e7
// Heads and tables (head GET /loans/{id}, name late, place url, finding unknown-place)
#[test]
#[ignore = "pending"]
fn dialect___operations___scenario__heads__and__tables___get__loansid__late__url__unknown__place() {
    // Given the operation GET /loans/{id} with a parameter late in url
    // When the compiler checks the spec
    // Then unknown-place is reported
    // specc:body
    let mut steps = Steps::default();
    steps.the_operation_with_a_parameter_in("GET /loans/{id}", "late", "url");
    steps.the_compiler_checks_the_spec();
    steps.is_reported("unknown-place");
}
// specc:end

// specc:begin dialect/operations/scenario-places/query 75ee981b14970a1c
// Places (place query)
#[test]
#[ignore = "pending"]
fn dialect___operations___scenario__places___query() {
    // Given a Parameter table with the In cell query
    // When the compiler reads the file
    // Then nothing is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_parameter_table_with_the_in_cell("query");
    steps.the_compiler_reads_the_file();
    steps.nothing_is_reported();
}
// specc:end

// specc:begin dialect/operations/scenario-places/header 330e2b6d6a28ce49
// Places (place header)
#[test]
#[ignore = "pending"]
fn dialect___operations___scenario__places___header() {
    // Given a Parameter table with the In cell header
    // When the compiler reads the file
    // Then nothing is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_parameter_table_with_the_in_cell("header");
    steps.the_compiler_reads_the_file();
    steps.nothing_is_reported();
}
// specc:end

// specc:begin dialect/operations/scenario-places/cookie 977c6b89d3937ce6
// Places (place cookie)
#[test]
#[ignore = "pending"]
fn dialect___operations___scenario__places___cookie() {
    // Given a Parameter table with the In cell cookie
    // When the compiler reads the file
    // Then nothing is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_parameter_table_with_the_in_cell("cookie");
    steps.the_compiler_reads_the_file();
    steps.nothing_is_reported();
}
// specc:end

// specc:begin dialect/operations/scenario-places/body 50f24bea14c76d35
// Places (place body)
#[test]
#[ignore = "pending"]
fn dialect___operations___scenario__places___body() {
    // Given a Parameter table with the In cell body
    // When the compiler reads the file
    // Then nothing is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_parameter_table_with_the_in_cell("body");
    steps.the_compiler_reads_the_file();
    steps.nothing_is_reported();
}
// specc:end

// specc:begin dialect/operations/scenario-places/option 014f284770d1a247
// Places (place option)
#[test]
#[ignore = "pending"]
fn dialect___operations___scenario__places___option() {
    // Given a Parameter table with the In cell option
    // When the compiler reads the file
    // Then nothing is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_parameter_table_with_the_in_cell("option");
    steps.the_compiler_reads_the_file();
    steps.nothing_is_reported();
}
// specc:end

// specc:begin dialect/operations/scenario-places/argument debe3bac1bddb1e7
// Places (place argument)
#[test]
#[ignore = "pending"]
fn dialect___operations___scenario__places___argument() {
    // Given a Parameter table with the In cell argument
    // When the compiler reads the file
    // Then nothing is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_parameter_table_with_the_in_cell("argument");
    steps.the_compiler_reads_the_file();
    steps.nothing_is_reported();
}
// specc:end

// specc:begin dialect/operations/scenario-places/env b1d91da8238fd331
// Places (place env)
#[test]
#[ignore = "pending"]
fn dialect___operations___scenario__places___env() {
    // Given a Parameter table with the In cell env
    // When the compiler reads the file
    // Then nothing is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_parameter_table_with_the_in_cell("env");
    steps.the_compiler_reads_the_file();
    steps.nothing_is_reported();
}
// specc:end

// specc:begin own_cases::interfaces::parameters_in_a_list f93bc3c14e92f254
// Requirement: Parameters in a list
#[test]
#[ignore = "pending"]
fn own_cases_x3a__x3a_interfaces_x3a__x3a_parameters_in_a_list() {
    // must: A list of an Operation must be read as its parameters when its items have the form of fields in a list and show what they are: a word such as query or header stands in the brackets, a paragraph such as "Query parameters:" stands right above the list, or the names are those of the signature, the path or the options of a command.
    // must: A list that shows none of that must be a warning.
    // must: Parameters of a list that can only be texts must be strings when the list has no type for them.
    // specc:body
    todo!()
}
// specc:end

// specc:begin ir::lower::unread::tests::parameters_in_a_list_are_told ab1cdf3faea3d168
// Requirement: Parameters in a list
#[test]
#[ignore = "pending"]
fn ir_x3a__x3a_lower_x3a__x3a_unread_x3a__x3a_tests_x3a__x3a_parameters_in_a_list_are_told() {
    // must: A list of an Operation must be read as its parameters when its items have the form of fields in a list and show what they are: a word such as query or header stands in the brackets, a paragraph such as "Query parameters:" stands right above the list, or the names are those of the signature, the path or the options of a command.
    // must: A list that shows none of that must be a warning.
    // specc:body
    todo!()
}
// specc:end

// specc:begin own_cases::interfaces::words_above_place_parameters 0ece9dc871b8e25c
// Requirement: Parameters in a list
#[test]
#[ignore = "pending"]
fn own_cases_x3a__x3a_interfaces_x3a__x3a_words_above_place_parameters() {
    // must: Such a paragraph must place the parameters of a table without the column In too.
    // specc:body
    todo!()
}
// specc:end

// specc:begin dialect/operations/scenario-lists-of-parameters/6c565418 62d5fd49fa571bd8
// Lists of parameters (head GET /loans, item `limit` (query, integer, 1..100): how many, parameter limit in query, of the type integer)
#[test]
#[ignore = "pending"]
fn dialect___operations___scenario__lists__of__parameters___6c565418() {
    // Given the operation GET /loans with the item `limit` (query, integer, 1..100): how many
    // When the compiler reads the file
    // Then it has limit in query, of the type integer
    // specc:body
    let mut steps = Steps::default();
    steps.the_operation_with_the_item("GET /loans", "`limit` (query, integer, 1..100): how many");
    steps.the_compiler_reads_the_file();
    steps.it_has("limit in query, of the type integer");
}
// specc:end

// specc:begin dialect/operations/scenario-lists-of-parameters/aad0a59c 5fe356f161915aed
// Lists of parameters (head POST /loans, item `Idempotency-Key` (header, required), parameter Idempotency-Key in header, of the type string)
#[test]
#[ignore = "pending"]
fn dialect___operations___scenario__lists__of__parameters___aad0a59c() {
    // Given the operation POST /loans with the item `Idempotency-Key` (header, required)
    // When the compiler reads the file
    // Then it has Idempotency-Key in header, of the type string
    // specc:body
    let mut steps = Steps::default();
    steps.the_operation_with_the_item("POST /loans", "`Idempotency-Key` (header, required)");
    steps.the_compiler_reads_the_file();
    steps.it_has("Idempotency-Key in header, of the type string");
}
// specc:end

// specc:begin dialect/operations/scenario-lists-of-parameters/get-loansid-id-uuid-which-loan-id-in-path-of-the-type-uuid 5fd6f5bbd8a0008a
// Lists of parameters (head GET /loans/{id}, item `id` (uuid): which loan, parameter id in path, of the type uuid)
#[test]
#[ignore = "pending"]
fn dialect___operations___scenario__lists__of__parameters___get__loansid__id__uuid__which__loan__id__in__path__of__the__type__uuid()
 {
    // Given the operation GET /loans/{id} with the item `id` (uuid): which loan
    // When the compiler reads the file
    // Then it has id in path, of the type uuid
    // specc:body
    let mut steps = Steps::default();
    steps.the_operation_with_the_item("GET /loans/{id}", "`id` (uuid): which loan");
    steps.the_compiler_reads_the_file();
    steps.it_has("id in path, of the type uuid");
}
// specc:end

// specc:begin dialect/operations/scenario-lists-of-parameters/60bd1fa9 6748c42b46175719
// Lists of parameters (head lend(days: integer), item `days`: integer, >= 1 — for how long, parameter days in argument, of the type integer)
#[test]
#[ignore = "pending"]
fn dialect___operations___scenario__lists__of__parameters___60bd1fa9() {
    // Given the operation lend(days: integer) with the item `days`: integer, >= 1 — for how long
    // When the compiler reads the file
    // Then it has days in argument, of the type integer
    // specc:body
    let mut steps = Steps::default();
    steps.the_operation_with_the_item(
        "lend(days: integer)",
        "`days`: integer, >= 1 — for how long",
    );
    steps.the_compiler_reads_the_file();
    steps.it_has("days in argument, of the type integer");
}
// specc:end

// specc:begin dialect/operations/scenario-lists-of-parameters/2f5bd048 23196b67063c0fb6
// Lists of parameters (head shed lend [--dry-run] FILE, item `--dry-run` (boolean, optional): nothing is lent, parameter --dry-run in option, of the type boolean)
#[test]
#[ignore = "pending"]
fn dialect___operations___scenario__lists__of__parameters___2f5bd048() {
    // Given the operation shed lend [--dry-run] FILE with the item `--dry-run` (boolean, optional): nothing is lent
    // When the compiler reads the file
    // Then it has --dry-run in option, of the type boolean
    // specc:body
    let mut steps = Steps::default();
    steps.the_operation_with_the_item(
        "shed lend [--dry-run] FILE",
        "`--dry-run` (boolean, optional): nothing is lent",
    );
    steps.the_compiler_reads_the_file();
    steps.it_has("--dry-run in option, of the type boolean");
}
// specc:end

// specc:begin dialect/operations/scenario-lists-of-parameters/0b3516ea 1344a79ac3c6f18c
// Lists of parameters (head shed lend [--dry-run] FILE, item `FILE` (path): what is read, parameter FILE in argument, of the type path)
#[test]
#[ignore = "pending"]
fn dialect___operations___scenario__lists__of__parameters___0b3516ea() {
    // Given the operation shed lend [--dry-run] FILE with the item `FILE` (path): what is read
    // When the compiler reads the file
    // Then it has FILE in argument, of the type path
    // specc:body
    let mut steps = Steps::default();
    steps.the_operation_with_the_item("shed lend [--dry-run] FILE", "`FILE` (path): what is read");
    steps.the_compiler_reads_the_file();
    steps.it_has("FILE in argument, of the type path");
}
// specc:end

// specc:begin own_cases::interfaces::bodies_stand_below_their_labels 33f83c8ce2acf002
// Requirement: Bodies below their labels
#[test]
#[ignore = "pending"]
fn own_cases_x3a__x3a_interfaces_x3a__x3a_bodies_stand_below_their_labels() {
    // must: A Request or Response label without a value must take the fields in a table or list below it as its body.
    // must: A fence of JSON below a label must be a sample of the body: pages show it in place of a made-up one.
    // specc:body
    todo!()
}
// specc:end

// specc:begin own_cases::interfaces::each_sample_is_on_the_page 65303f96491cac8b
// Requirement: Bodies below their labels
#[test]
#[ignore = "pending"]
fn own_cases_x3a__x3a_interfaces_x3a__x3a_each_sample_is_on_the_page() {
    // must: Pages must show each sample once.
    // specc:body
    todo!()
}
// specc:end

// specc:begin own_cases::interfaces::samples_below_labels_fit e27a558110c6696e
// Requirement: Bodies below their labels
#[test]
#[ignore = "pending"]
fn own_cases_x3a__x3a_interfaces_x3a__x3a_samples_below_labels_fit() {
    // must: A sample must fit what its label says, as an exchange must.
    // specc:body
    todo!()
}
// specc:end

// specc:begin own_cases::interfaces::nothing_below_a_label_is_lost 8887050e0019204b
// Requirement: Bodies below their labels
#[test]
#[ignore = "pending"]
fn own_cases_x3a__x3a_interfaces_x3a__x3a_nothing_below_a_label_is_lost() {
    // must: Everything else below such a label must stay on the page.
    // specc:body
    todo!()
}
// specc:end

// specc:begin own_cases::interfaces::refusals_have_sentences 649c38effe99cb23
// Requirement: Bodies below their labels
#[test]
#[ignore = "pending"]
fn own_cases_x3a__x3a_interfaces_x3a__x3a_refusals_have_sentences() {
    // A Request or Response label without a value must take the fields in a table or list below it as its body. A fence of JSON below a label must be a sample of the body: pages show it in place of a made-up one.
    // `test_id: own_cases::interfaces::bodies_stand_below_their_labels`
    // specc:body
    todo!()
}
// specc:end

// specc:begin laws::printed::headings_of_parts_are_printed d8fb707722d302e6
// Requirement: Headings of parts
#[test]
#[ignore = "pending"]
fn laws_x3a__x3a_printed_x3a__x3a_headings_of_parts_are_printed() {
    // must: A heading below an Operation that is nothing but the name of a part of it must be no clause of its own: it stands for the line or the label that says the same, and a label has all that stands below it.
    // specc:body
    todo!()
}
// specc:end

// specc:begin own_cases::interfaces::parts_of_a_type_are_its_own 8dc245e5332977f9
// Requirement: Headings of parts
#[test]
#[ignore = "pending"]
fn own_cases_x3a__x3a_interfaces_x3a__x3a_parts_of_a_type_are_its_own() {
    // must: Below a Type this must hold of the headings Fields and Values.
    // must: A link to the anchor of such a heading must lead to the clause.
    // must: A heading below which nothing is read must stay on the page.
    // specc:body
    todo!()
}
// specc:end

// specc:begin dialect/operations/scenario-parts-of-an-operation/path-parameters---id-uuid-id-in-path 1b586da2e077038e
// Parts of an operation (heading Path parameters, text - `id`: uuid, part id in path)
#[test]
#[ignore = "pending"]
fn dialect___operations___scenario__parts__of__an__operation___path__parameters_x2d__x2d__x2d_id__uuid__id__in__path()
 {
    // Given an Operation that is called by POST /loans/{id}, with the heading Path parameters above - `id`: uuid
    // When the compiler reads the file
    // Then it has id in path
    // specc:body
    let mut steps = Steps::default();
    steps.an_operation_that_is_called_by_with_the_heading_above(
        "POST /loans/{id}",
        "Path parameters",
        "- `id`: uuid",
    );
    steps.the_compiler_reads_the_file();
    steps.it_has("id in path");
}
// specc:end

// specc:begin dialect/operations/scenario-parts-of-an-operation/query-parameters---dry-boolean-dry-in-query 19603efa688934d7
// Parts of an operation (heading Query parameters, text - `dry`: boolean, part dry in query)
#[test]
#[ignore = "pending"]
fn dialect___operations___scenario__parts__of__an__operation___query__parameters_x2d__x2d__x2d_dry__boolean__dry__in__query()
 {
    // Given an Operation that is called by POST /loans/{id}, with the heading Query parameters above - `dry`: boolean
    // When the compiler reads the file
    // Then it has dry in query
    // specc:body
    let mut steps = Steps::default();
    steps.an_operation_that_is_called_by_with_the_heading_above(
        "POST /loans/{id}",
        "Query parameters",
        "- `dry`: boolean",
    );
    steps.the_compiler_reads_the_file();
    steps.it_has("dry in query");
}
// specc:end

// specc:begin dialect/operations/scenario-parts-of-an-operation/request-body-loan-the-request-loan d0266367452ea7a7
// Parts of an operation (heading Request body, text `Loan`, part the request Loan)
#[test]
#[ignore = "pending"]
fn dialect___operations___scenario__parts__of__an__operation___request__body__loan__the__request__loan()
 {
    // Given an Operation that is called by POST /loans/{id}, with the heading Request body above `Loan`
    // When the compiler reads the file
    // Then it has the request Loan
    // specc:body
    let mut steps = Steps::default();
    steps.an_operation_that_is_called_by_with_the_heading_above(
        "POST /loans/{id}",
        "Request body",
        "`Loan`",
    );
    steps.the_compiler_reads_the_file();
    steps.it_has("the request Loan");
}
// specc:end

// specc:begin dialect/operations/scenario-parts-of-an-operation/request---days-integer-the-request-with-days 1be81233356a7092
// Parts of an operation (heading Request, text - `days`: integer, part the request with days)
#[test]
#[ignore = "pending"]
fn dialect___operations___scenario__parts__of__an__operation___request_x2d__x2d__x2d_days__integer__the__request__with__days()
 {
    // Given an Operation that is called by POST /loans/{id}, with the heading Request above - `days`: integer
    // When the compiler reads the file
    // Then it has the request with days
    // specc:body
    let mut steps = Steps::default();
    steps.an_operation_that_is_called_by_with_the_heading_above(
        "POST /loans/{id}",
        "Request",
        "- `days`: integer",
    );
    steps.the_compiler_reads_the_file();
    steps.it_has("the request with days");
}
// specc:end

// specc:begin dialect/operations/scenario-parts-of-an-operation/response-201-loan-what-was-lent-loan-with-201 339bac159da18049
// Parts of an operation (heading Response 201, text `Loan`, what was lent., part Loan with 201)
#[test]
#[ignore = "pending"]
fn dialect___operations___scenario__parts__of__an__operation___response__201__loan__what__was__lent__loan__with__201()
 {
    // Given an Operation that is called by POST /loans/{id}, with the heading Response 201 above `Loan`, what was lent.
    // When the compiler reads the file
    // Then it has Loan with 201
    // specc:body
    let mut steps = Steps::default();
    steps.an_operation_that_is_called_by_with_the_heading_above(
        "POST /loans/{id}",
        "Response 201",
        "`Loan`, what was lent.",
    );
    steps.the_compiler_reads_the_file();
    steps.it_has("Loan with 201");
}
// specc:end

// specc:begin dialect/operations/scenario-parts-of-an-operation/201-created-loan-loan-with-201 0a01ecf10fdcf045
// Parts of an operation (heading 201 Created, text `Loan`, part Loan with 201)
#[test]
#[ignore = "pending"]
fn dialect___operations___scenario__parts__of__an__operation___201__created__loan__loan__with__201()
 {
    // Given an Operation that is called by POST /loans/{id}, with the heading 201 Created above `Loan`
    // When the compiler reads the file
    // Then it has Loan with 201
    // specc:body
    let mut steps = Steps::default();
    steps.an_operation_that_is_called_by_with_the_heading_above(
        "POST /loans/{id}",
        "201 Created",
        "`Loan`",
    );
    steps.the_compiler_reads_the_file();
    steps.it_has("Loan with 201");
}
// specc:end

// specc:begin dialect/operations/scenario-parts-of-an-operation/response---days-integer-the-response-with-days 51e20d60c7fa7094
// Parts of an operation (heading Response, text - `days`: integer, part the response with days)
#[test]
#[ignore = "pending"]
fn dialect___operations___scenario__parts__of__an__operation___response_x2d__x2d__x2d_days__integer__the__response__with__days()
 {
    // Given an Operation that is called by POST /loans/{id}, with the heading Response above - `days`: integer
    // When the compiler reads the file
    // Then it has the response with days
    // specc:body
    let mut steps = Steps::default();
    steps.an_operation_that_is_called_by_with_the_heading_above(
        "POST /loans/{id}",
        "Response",
        "- `days`: integer",
    );
    steps.the_compiler_reads_the_file();
    steps.it_has("the response with days");
}
// specc:end

// specc:begin dialect/operations/scenario-parts-of-an-operation/204-no-content-no-content-nothing-with-204 352dc10effc61394
// Parts of an operation (heading 204 No Content, text No content., part nothing with 204)
#[test]
#[ignore = "pending"]
fn dialect___operations___scenario__parts__of__an__operation___204__no__content__no__content__nothing__with__204()
 {
    // Given an Operation that is called by POST /loans/{id}, with the heading 204 No Content above No content.
    // When the compiler reads the file
    // Then it has nothing with 204
    // specc:body
    let mut steps = Steps::default();
    steps.an_operation_that_is_called_by_with_the_heading_above(
        "POST /loans/{id}",
        "204 No Content",
        "No content.",
    );
    steps.the_compiler_reads_the_file();
    steps.it_has("nothing with 204");
}
// specc:end

// specc:begin dialect/operations/scenario-parts-of-an-operation/404-not-found-there-is-no-such-loan-words-with-404 5580453d3407b949
// Parts of an operation (heading 404 Not Found, text There is no such loan., part words with 404)
#[test]
#[ignore = "pending"]
fn dialect___operations___scenario__parts__of__an__operation___404__not__found__there__is__no__such__loan__words__with__404()
 {
    // Given an Operation that is called by POST /loans/{id}, with the heading 404 Not Found above There is no such loan.
    // When the compiler reads the file
    // Then it has words with 404
    // specc:body
    let mut steps = Steps::default();
    steps.an_operation_that_is_called_by_with_the_heading_above(
        "POST /loans/{id}",
        "404 Not Found",
        "There is no such loan.",
    );
    steps.the_compiler_reads_the_file();
    steps.it_has("words with 404");
}
// specc:end

// specc:begin dialect/operations/scenario-parts-of-an-operation/errors---late-it-is-too-late-the-error-late b0cdc9743ce73e4c
// Parts of an operation (heading Errors, text - `late`: it is too late, part the error late)
#[test]
#[ignore = "pending"]
fn dialect___operations___scenario__parts__of__an__operation___errors_x2d__x2d__x2d_late__it__is__too__late__the__error__late()
 {
    // Given an Operation that is called by POST /loans/{id}, with the heading Errors above - `late`: it is too late
    // When the compiler reads the file
    // Then it has the error late
    // specc:body
    let mut steps = Steps::default();
    steps.an_operation_that_is_called_by_with_the_heading_above(
        "POST /loans/{id}",
        "Errors",
        "- `late`: it is too late",
    );
    steps.the_compiler_reads_the_file();
    steps.it_has("the error late");
}
// specc:end

// specc:begin dialect/operations/scenario-parts-of-an-operation/response-what-was-lent-nothing-of-it 21d7f1eef670e1da
// Parts of an operation (heading Response, text What was lent., part nothing of it)
#[test]
#[ignore = "pending"]
fn dialect___operations___scenario__parts__of__an__operation___response__what__was__lent__nothing__of__it()
 {
    // Given an Operation that is called by POST /loans/{id}, with the heading Response above What was lent.
    // When the compiler reads the file
    // Then it has nothing of it
    // specc:body
    let mut steps = Steps::default();
    steps.an_operation_that_is_called_by_with_the_heading_above(
        "POST /loans/{id}",
        "Response",
        "What was lent.",
    );
    steps.the_compiler_reads_the_file();
    steps.it_has("nothing of it");
}
// specc:end

// specc:begin dialect/operations/scenario-parts-of-an-operation/errors-lateness---late-it-is-too-late-a-section a7ba8e15e3be4c02
// Parts of an operation (heading Errors {#lateness}, text - `late`: it is too late, part a Section)
#[test]
#[ignore = "pending"]
fn dialect___operations___scenario__parts__of__an__operation___errors__lateness_x2d__x2d__x2d_late__it__is__too__late__a__section()
 {
    // Given an Operation that is called by POST /loans/{id}, with the heading Errors {#lateness} above - `late`: it is too late
    // When the compiler reads the file
    // Then it has a Section
    // specc:body
    let mut steps = Steps::default();
    steps.an_operation_that_is_called_by_with_the_heading_above(
        "POST /loans/{id}",
        "Errors {#lateness}",
        "- `late`: it is too late",
    );
    steps.the_compiler_reads_the_file();
    steps.it_has("a Section");
}
// specc:end

// specc:begin dialect/operations/scenario-parts-of-an-operation/returns-what-was-lent-a-section b8dffdacdb9fbe1a
// Parts of an operation (heading Returns, text What was lent., part a Section)
#[test]
#[ignore = "pending"]
fn dialect___operations___scenario__parts__of__an__operation___returns__what__was__lent__a__section()
 {
    // Given an Operation that is called by POST /loans/{id}, with the heading Returns above What was lent.
    // When the compiler reads the file
    // Then it has a Section
    // specc:body
    let mut steps = Steps::default();
    steps.an_operation_that_is_called_by_with_the_heading_above(
        "POST /loans/{id}",
        "Returns",
        "What was lent.",
    );
    steps.the_compiler_reads_the_file();
    steps.it_has("a Section");
}
// specc:end

// specc:begin ir::lower::unread::tests::statuses_of_an_operation_are_told_by_labels 359d39e46207043b
// Requirement: Requests and responses
#[test]
#[ignore = "pending"]
fn ir_x3a__x3a_lower_x3a__x3a_unread_x3a__x3a_tests_x3a__x3a_statuses_of_an_operation_are_told_by_labels()
 {
    // must: The labels Request and Response must name the types of what is sent and of what comes back; a Field table of the operation must be its body.
    // must: A status outside of 100 to 599 must be an error.
    // must: A media type alone must stand for a text where it begins with text/, for JSON where it says so, and for bytes otherwise.
    // must: The labels Payload, Message, Body and Request body must mean Request: what an event or a webhook carries is called so.
    // must: A table of an Operation with the column Status and one for what comes back must be a warning, since labels say that.
    // specc:body
    todo!()
}
// specc:end

// specc:begin dialect/operations/scenario-labels/request-loan-a-loan-is-sent e0d5bf3475191599
// Labels (label **Request:** `Loan`, result a loan is sent)
#[test]
#[ignore = "pending"]
fn dialect___operations___scenario__labels___request__loan__a__loan__is__sent() {
    // Given an Operation with **Request:** `Loan`
    // When the compiler checks a spec with the Type Loan
    // Then a loan is sent
    // specc:body
    let mut steps = Steps::default();
    steps.an_operation_with("**Request:** `Loan`");
    steps.the_compiler_checks_a_spec_with_the_type("Loan");
    steps.step("a loan is sent");
}
// specc:end

// specc:begin dialect/operations/scenario-labels/payload-loan-a-loan-is-sent f6ed79d1777571de
// Labels (label **Payload:** `Loan`, result a loan is sent)
#[test]
#[ignore = "pending"]
fn dialect___operations___scenario__labels___payload__loan__a__loan__is__sent() {
    // Given an Operation with **Payload:** `Loan`
    // When the compiler checks a spec with the Type Loan
    // Then a loan is sent
    // specc:body
    let mut steps = Steps::default();
    steps.an_operation_with("**Payload:** `Loan`");
    steps.the_compiler_checks_a_spec_with_the_type("Loan");
    steps.step("a loan is sent");
}
// specc:end

// specc:begin dialect/operations/scenario-labels/request-body-loan-a-loan-is-sent 78bf79fe583e3c78
// Labels (label **Request body:** `Loan`, result a loan is sent)
#[test]
#[ignore = "pending"]
fn dialect___operations___scenario__labels___request__body__loan__a__loan__is__sent() {
    // Given an Operation with **Request body:** `Loan`
    // When the compiler checks a spec with the Type Loan
    // Then a loan is sent
    // specc:body
    let mut steps = Steps::default();
    steps.an_operation_with("**Request body:** `Loan`");
    steps.the_compiler_checks_a_spec_with_the_type("Loan");
    steps.step("a loan is sent");
}
// specc:end

// specc:begin dialect/operations/scenario-labels/db05cf1f e2dc6c5ade473dfe
// Labels (label **Request:** `Loan` as `application/cbor`, result a loan is sent in that media type)
#[test]
#[ignore = "pending"]
fn dialect___operations___scenario__labels___db05cf1f() {
    // Given an Operation with **Request:** `Loan` as `application/cbor`
    // When the compiler checks a spec with the Type Loan
    // Then a loan is sent in that media type
    // specc:body
    let mut steps = Steps::default();
    steps.an_operation_with("**Request:** `Loan` as `application/cbor`");
    steps.the_compiler_checks_a_spec_with_the_type("Loan");
    steps.step("a loan is sent in that media type");
}
// specc:end

// specc:begin dialect/operations/scenario-labels/request-textcsv-a-text-is-sent-in-that-media-type 93c01b632ed548dc
// Labels (label **Request:** text/csv, result a text is sent in that media type)
#[test]
#[ignore = "pending"]
fn dialect___operations___scenario__labels___request__textcsv__a__text__is__sent__in__that__media__type()
 {
    // Given an Operation with **Request:** text/csv
    // When the compiler checks a spec with the Type Loan
    // Then a text is sent in that media type
    // specc:body
    let mut steps = Steps::default();
    steps.an_operation_with("**Request:** text/csv");
    steps.the_compiler_checks_a_spec_with_the_type("Loan");
    steps.step("a text is sent in that media type");
}
// specc:end

// specc:begin dialect/operations/scenario-labels/1fcb61d8 7729f041410b04a5
// Labels (label **Request:** `application/problem+json`, result JSON is sent in that media type)
#[test]
#[ignore = "pending"]
fn dialect___operations___scenario__labels___1fcb61d8() {
    // Given an Operation with **Request:** `application/problem+json`
    // When the compiler checks a spec with the Type Loan
    // Then JSON is sent in that media type
    // specc:body
    let mut steps = Steps::default();
    steps.an_operation_with("**Request:** `application/problem+json`");
    steps.the_compiler_checks_a_spec_with_the_type("Loan");
    steps.step("JSON is sent in that media type");
}
// specc:end

// specc:begin dialect/operations/scenario-labels/request-imagepng-the-cover-bytes-are-sent-in-that-media-type 48539334cfac9633
// Labels (label **Request:** image/png, the cover, result bytes are sent in that media type)
#[test]
#[ignore = "pending"]
fn dialect___operations___scenario__labels___request__imagepng__the__cover__bytes__are__sent__in__that__media__type()
 {
    // Given an Operation with **Request:** image/png, the cover
    // When the compiler checks a spec with the Type Loan
    // Then bytes are sent in that media type
    // specc:body
    let mut steps = Steps::default();
    steps.an_operation_with("**Request:** image/png, the cover");
    steps.the_compiler_checks_a_spec_with_the_type("Loan");
    steps.step("bytes are sent in that media type");
}
// specc:end

// specc:begin dialect/operations/scenario-labels/response-200-list-of-loan-loans-come-back 89dc9da0b85d0c0f
// Labels (label **Response 200:** `list of Loan`, result loans come back)
#[test]
#[ignore = "pending"]
fn dialect___operations___scenario__labels___response__200__list__of__loan__loans__come__back() {
    // Given an Operation with **Response 200:** `list of Loan`
    // When the compiler checks a spec with the Type Loan
    // Then loans come back
    // specc:body
    let mut steps = Steps::default();
    steps.an_operation_with("**Response 200:** `list of Loan`");
    steps.the_compiler_checks_a_spec_with_the_type("Loan");
    steps.step("loans come back");
}
// specc:end

// specc:begin dialect/operations/scenario-labels/response-200-stream-of-loan-loans-come-back-one-by-one 19e30eb2600c3b28
// Labels (label **Response 200:** `stream of Loan`, result loans come back one by one)
#[test]
#[ignore = "pending"]
fn dialect___operations___scenario__labels___response__200__stream__of__loan__loans__come__back__one__by__one()
 {
    // Given an Operation with **Response 200:** `stream of Loan`
    // When the compiler checks a spec with the Type Loan
    // Then loans come back one by one
    // specc:body
    let mut steps = Steps::default();
    steps.an_operation_with("**Response 200:** `stream of Loan`");
    steps.the_compiler_checks_a_spec_with_the_type("Loan");
    steps.step("loans come back one by one");
}
// specc:end

// specc:begin dialect/operations/scenario-labels/response-204-nothing-nothing-comes-back 09bb1ab29b98c1e7
// Labels (label **Response 204:** nothing, result nothing comes back)
#[test]
#[ignore = "pending"]
fn dialect___operations___scenario__labels___response__204__nothing__nothing__comes__back() {
    // Given an Operation with **Response 204:** nothing
    // When the compiler checks a spec with the Type Loan
    // Then nothing comes back
    // specc:body
    let mut steps = Steps::default();
    steps.an_operation_with("**Response 204:** nothing");
    steps.the_compiler_checks_a_spec_with_the_type("Loan");
    steps.step("nothing comes back");
}
// specc:end

// specc:begin dialect/operations/scenario-labels/response-20-loan-bad-status-is-reported 439b7d70d046a8e7
// Labels (label **Response 20:** `Loan`, result bad-status is reported)
#[test]
#[ignore = "pending"]
fn dialect___operations___scenario__labels___response__20__loan__bad__status__is__reported() {
    // Given an Operation with **Response 20:** `Loan`
    // When the compiler checks a spec with the Type Loan
    // Then bad-status is reported
    // specc:body
    let mut steps = Steps::default();
    steps.an_operation_with("**Response 20:** `Loan`");
    steps.the_compiler_checks_a_spec_with_the_type("Loan");
    steps.step("bad-status is reported");
}
// specc:end

// specc:begin dialect/operations/scenario-labels/7d174e51 c398481225c651e0
// Labels (label **Response:** 201 `Loan`, result misplaced-status is reported, and 201 is the status)
#[test]
#[ignore = "pending"]
fn dialect___operations___scenario__labels___7d174e51() {
    // Given an Operation with **Response:** 201 `Loan`
    // When the compiler checks a spec with the Type Loan
    // Then misplaced-status is reported, and 201 is the status
    // specc:body
    let mut steps = Steps::default();
    steps.an_operation_with("**Response:** 201 `Loan`");
    steps.the_compiler_checks_a_spec_with_the_type("Loan");
    steps.step("misplaced-status is reported, and 201 is the status");
}
// specc:end

// specc:begin dialect/operations/scenario-labels/response-200-a-loan-broken-type-is-reported eb26e039a892eaed
// Labels (label **Response 200:** a loan, result broken-type is reported)
#[test]
#[ignore = "pending"]
fn dialect___operations___scenario__labels___response__200__a__loan__broken__type__is__reported() {
    // Given an Operation with **Response 200:** a loan
    // When the compiler checks a spec with the Type Loan
    // Then broken-type is reported
    // specc:body
    let mut steps = Steps::default();
    steps.an_operation_with("**Response 200:** a loan");
    steps.the_compiler_checks_a_spec_with_the_type("Loan");
    steps.step("broken-type is reported");
}
// specc:end

// specc:begin dialect/operations/scenario-labels/response-200-laon-unknown-type-is-reported 1aaa99f3fcc518c9
// Labels (label **Response 200:** `Laon`, result unknown-type is reported)
#[test]
#[ignore = "pending"]
fn dialect___operations___scenario__labels___response__200__laon__unknown__type__is__reported() {
    // Given an Operation with **Response 200:** `Laon`
    // When the compiler checks a spec with the Type Loan
    // Then unknown-type is reported
    // specc:body
    let mut steps = Steps::default();
    steps.an_operation_with("**Response 200:** `Laon`");
    steps.the_compiler_checks_a_spec_with_the_type("Loan");
    steps.step("unknown-type is reported");
}
// specc:end

// specc:begin dialect/operations/requirement-errors c56033f8d8ae2e73
// Requirement: Errors
#[test]
#[ignore = "pending"]
fn dialect___operations___requirement__errors() {
    // must: An Error table must give each error a name, and perhaps a status and the condition under which it comes.
    // must not: The same error with the same status must not stand twice.
    // specc:body
    todo!()
}
// specc:end

// specc:begin own_cases::findings::an_error_twice 1ddfe5c4f05629a8
// Scenario: An error twice
#[test]
#[ignore = "pending"]
fn own_cases_x3a__x3a_findings_x3a__x3a_an_error_twice() {
    // Given an Operation with two rows for not_found and the status 404
    // When the compiler reads the file
    // Then duplicate-error is reported
    // specc:body
    let mut steps = Steps::default();
    steps.an_operation_with_two_rows_for_and_the_status("not_found", 404);
    steps.the_compiler_reads_the_file();
    steps.is_reported("duplicate-error");
}
// specc:end

// specc:begin dialect/operations/scenario-lists-of-errors/741d1b0b 0157541450d52e38
// Lists of errors (words Errors:, item `not_late` when the loan is not late, error not_late, if the loan is not late)
#[test]
#[ignore = "pending"]
fn dialect___operations___scenario__lists__of__errors___741d1b0b() {
    // Given an Operation with the line Errors: above a list of `not_late` when the loan is not late
    // When the compiler reads the file
    // Then it fails with not_late, if the loan is not late
    // specc:body
    let mut steps = Steps::default();
    steps.an_operation_with_the_line_above_a_list_of(
        "Errors:",
        "`not_late` when the loan is not late",
    );
    steps.the_compiler_reads_the_file();
    steps.it_fails_with("not_late, if the loan is not late");
}
// specc:end

// specc:begin dialect/operations/scenario-lists-of-errors/dc02f392 c8e2b2a4e6d90f2b
// Lists of errors (words **Throws**, item `NotLate` — the loan is not late, error NotLate, if the loan is not late)
#[test]
#[ignore = "pending"]
fn dialect___operations___scenario__lists__of__errors___dc02f392() {
    // Given an Operation with the line **Throws** above a list of `NotLate` — the loan is not late
    // When the compiler reads the file
    // Then it fails with NotLate, if the loan is not late
    // specc:body
    let mut steps = Steps::default();
    steps.an_operation_with_the_line_above_a_list_of(
        "**Throws**",
        "`NotLate` — the loan is not late",
    );
    steps.the_compiler_reads_the_file();
    steps.it_fails_with("NotLate, if the loan is not late");
}
// specc:end

// specc:begin dialect/operations/scenario-lists-of-errors/9d77c9a5 a4dd893b93eae3c8
// Lists of errors (words Raises:, item **NotLate**: the loan is not late, error NotLate, if the loan is not late)
#[test]
#[ignore = "pending"]
fn dialect___operations___scenario__lists__of__errors___9d77c9a5() {
    // Given an Operation with the line Raises: above a list of **NotLate**: the loan is not late
    // When the compiler reads the file
    // Then it fails with NotLate, if the loan is not late
    // specc:body
    let mut steps = Steps::default();
    steps.an_operation_with_the_line_above_a_list_of(
        "Raises:",
        "**NotLate**: the loan is not late",
    );
    steps.the_compiler_reads_the_file();
    steps.it_fails_with("NotLate, if the loan is not late");
}
// specc:end

// specc:begin dialect/operations/scenario-lists-of-errors/ef2dd95e 6e04f2262f048d08
// Lists of errors (words Error codes:, item not_late (409): the loan is not late, error not_late with 409, if the loan is not late)
#[test]
#[ignore = "pending"]
fn dialect___operations___scenario__lists__of__errors___ef2dd95e() {
    // Given an Operation with the line Error codes: above a list of not_late (409): the loan is not late
    // When the compiler reads the file
    // Then it fails with not_late with 409, if the loan is not late
    // specc:body
    let mut steps = Steps::default();
    steps.an_operation_with_the_line_above_a_list_of(
        "Error codes:",
        "not_late (409): the loan is not late",
    );
    steps.the_compiler_reads_the_file();
    steps.it_fails_with("not_late with 409, if the loan is not late");
}
// specc:end

// specc:begin dialect/operations/scenario-lists-of-errors/fails-with-notlate-notlate 2991673325f9142f
// Lists of errors (words Fails with:, item `NotLate`, error NotLate)
#[test]
#[ignore = "pending"]
fn dialect___operations___scenario__lists__of__errors___fails__with__notlate__notlate() {
    // Given an Operation with the line Fails with: above a list of `NotLate`
    // When the compiler reads the file
    // Then it fails with NotLate
    // specc:body
    let mut steps = Steps::default();
    steps.an_operation_with_the_line_above_a_list_of("Fails with:", "`NotLate`");
    steps.the_compiler_reads_the_file();
    steps.it_fails_with("NotLate");
}
// specc:end

// specc:begin dialect/operations/scenario-lists-of-errors/ddbf435a 20e7a1dff628f439
// Lists of errors (words Errors:, item NotLate if the loan is not late, error NotLate, if the loan is not late)
#[test]
#[ignore = "pending"]
fn dialect___operations___scenario__lists__of__errors___ddbf435a() {
    // Given an Operation with the line Errors: above a list of NotLate if the loan is not late
    // When the compiler reads the file
    // Then it fails with NotLate, if the loan is not late
    // specc:body
    let mut steps = Steps::default();
    steps.an_operation_with_the_line_above_a_list_of("Errors:", "NotLate if the loan is not late");
    steps.the_compiler_reads_the_file();
    steps.it_fails_with("NotLate, if the loan is not late");
}
// specc:end

// specc:begin dialect/operations/scenario-lists-of-errors/errors-nothing-else-goes-wrong-nothing 8003a78771ce2dd0
// Lists of errors (words Errors:, item Nothing else goes wrong, error nothing)
#[test]
#[ignore = "pending"]
fn dialect___operations___scenario__lists__of__errors___errors__nothing__else__goes__wrong__nothing()
 {
    // Given an Operation with the line Errors: above a list of Nothing else goes wrong
    // When the compiler reads the file
    // Then it fails with nothing
    // specc:body
    let mut steps = Steps::default();
    steps.an_operation_with_the_line_above_a_list_of("Errors:", "Nothing else goes wrong");
    steps.the_compiler_reads_the_file();
    steps.it_fails_with("nothing");
}
// specc:end

// specc:begin dialect/operations/scenario-lists-of-errors/errors-409--the-loan-is-not-late-nothing 8d077c38ba72b25d
// Lists of errors (words Errors:, item `409` — the loan is not late, error nothing)
#[test]
#[ignore = "pending"]
fn dialect___operations___scenario__lists__of__errors___errors__409_x2d__x2d_the__loan__is__not__late__nothing()
 {
    // Given an Operation with the line Errors: above a list of `409` — the loan is not late
    // When the compiler reads the file
    // Then it fails with nothing
    // specc:body
    let mut steps = Steps::default();
    steps.an_operation_with_the_line_above_a_list_of("Errors:", "`409` — the loan is not late");
    steps.the_compiler_reads_the_file();
    steps.it_fails_with("nothing");
}
// specc:end

// specc:begin dialect/operations/scenario-lists-of-errors/see-also-not_late-when-the-loan-is-not-late-nothing eb5e7f610a823bac
// Lists of errors (words See also:, item `not_late` when the loan is not late, error nothing)
#[test]
#[ignore = "pending"]
fn dialect___operations___scenario__lists__of__errors___see__also__not_late__when__the__loan__is__not__late__nothing()
 {
    // Given an Operation with the line See also: above a list of `not_late` when the loan is not late
    // When the compiler reads the file
    // Then it fails with nothing
    // specc:body
    let mut steps = Steps::default();
    steps.an_operation_with_the_line_above_a_list_of(
        "See also:",
        "`not_late` when the loan is not late",
    );
    steps.the_compiler_reads_the_file();
    steps.it_fails_with("nothing");
}
// specc:end

// specc:begin dialect/operations/requirement-what-holds-for-all-operations-below a0439ce30a116fc1
// Requirement: What holds for all operations below
#[test]
#[ignore = "pending"]
fn dialect___operations___requirement__what__holds__for__all__operations__below() {
    // must: A Section must be able to say once, for all operations below it, where they are, who may call them and how they fail.
    // must: An operation's own words must win.
    // specc:body
    todo!()
}
// specc:end

// specc:begin dialect/operations/scenario-labels-of-a-section/base-url-httpsapishedexample-requests-go-there 66574d70cc3109ba
// Labels of a section (label **Base URL:** `https://api.shed.example`, result requests go there)
#[test]
#[ignore = "pending"]
fn dialect___operations___scenario__labels__of__a__section___base__url__httpsapishedexample__requests__go__there()
 {
    // Given a Section with **Base URL:** `https://api.shed.example`
    // When the compiler reads the file
    // Then requests go there
    // specc:body
    let mut steps = Steps::default();
    steps.a_section_with("**Base URL:** `https://api.shed.example`");
    steps.the_compiler_reads_the_file();
    steps.step("requests go there");
}
// specc:end

// specc:begin dialect/operations/scenario-labels-of-a-section/auth-none-everybody-may-call ea19d67dcea3542f
// Labels of a section (label **Auth:** none, result everybody may call)
#[test]
#[ignore = "pending"]
fn dialect___operations___scenario__labels__of__a__section___auth__none__everybody__may__call() {
    // Given a Section with **Auth:** none
    // When the compiler reads the file
    // Then everybody may call
    // specc:body
    let mut steps = Steps::default();
    steps.a_section_with("**Auth:** none");
    steps.the_compiler_reads_the_file();
    steps.step("everybody may call");
}
// specc:end

// specc:begin dialect/operations/scenario-labels-of-a-section/auth-bearer-callers-send-a-bearer-token dafb75cdea9108ae
// Labels of a section (label **Auth:** bearer, result callers send a bearer token)
#[test]
#[ignore = "pending"]
fn dialect___operations___scenario__labels__of__a__section___auth__bearer__callers__send__a__bearer__token()
 {
    // Given a Section with **Auth:** bearer
    // When the compiler reads the file
    // Then callers send a bearer token
    // specc:body
    let mut steps = Steps::default();
    steps.a_section_with("**Auth:** bearer");
    steps.the_compiler_reads_the_file();
    steps.step("callers send a bearer token");
}
// specc:end

// specc:begin dialect/operations/scenario-labels-of-a-section/auth-basic-callers-send-a-name-and-a-password 409548108ec02e64
// Labels of a section (label **Auth:** basic, result callers send a name and a password)
#[test]
#[ignore = "pending"]
fn dialect___operations___scenario__labels__of__a__section___auth__basic__callers__send__a__name__and__a__password()
 {
    // Given a Section with **Auth:** basic
    // When the compiler reads the file
    // Then callers send a name and a password
    // specc:body
    let mut steps = Steps::default();
    steps.a_section_with("**Auth:** basic");
    steps.the_compiler_reads_the_file();
    steps.step("callers send a name and a password");
}
// specc:end

// specc:begin dialect/operations/scenario-labels-of-a-section/auth-header-x-key-callers-send-that-header 8ff718e90b60f3b8
// Labels of a section (label **Auth:** header `X-Key`, result callers send that header)
#[test]
#[ignore = "pending"]
fn dialect___operations___scenario__labels__of__a__section___auth__header__x__key__callers__send__that__header()
 {
    // Given a Section with **Auth:** header `X-Key`
    // When the compiler reads the file
    // Then callers send that header
    // specc:body
    let mut steps = Steps::default();
    steps.a_section_with("**Auth:** header `X-Key`");
    steps.the_compiler_reads_the_file();
    steps.step("callers send that header");
}
// specc:end

// specc:begin dialect/operations/scenario-labels-of-a-section/auth-oauth2-loansread-loanswrite-callers-have-these-scopes 09d2e79113c22e90
// Labels of a section (label **Auth:** oauth2 (loans:read, loans:write), result callers have these scopes)
#[test]
#[ignore = "pending"]
fn dialect___operations___scenario__labels__of__a__section___auth__oauth2__loansread__loanswrite__callers__have__these__scopes()
 {
    // Given a Section with **Auth:** oauth2 (loans:read, loans:write)
    // When the compiler reads the file
    // Then callers have these scopes
    // specc:body
    let mut steps = Steps::default();
    steps.a_section_with("**Auth:** oauth2 (loans:read, loans:write)");
    steps.the_compiler_reads_the_file();
    steps.step("callers have these scopes");
}
// specc:end

// specc:begin dialect/operations/scenario-labels-of-a-section/auth-a-token-broken-label-value-is-reported cec3258c7078af8a
// Labels of a section (label **Auth:** a token, result broken-label-value is reported)
#[test]
#[ignore = "pending"]
fn dialect___operations___scenario__labels__of__a__section___auth__a__token__broken__label__value__is__reported()
 {
    // Given a Section with **Auth:** a token
    // When the compiler reads the file
    // Then broken-label-value is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_section_with("**Auth:** a token");
    steps.the_compiler_reads_the_file();
    steps.step("broken-label-value is reported");
}
// specc:end

// specc:begin dialect/operations/scenario-labels-of-a-section/error-body-problem-errors-have-that-type cc0e14f2e06fccee
// Labels of a section (label **Error body:** `Problem`, result errors have that type)
#[test]
#[ignore = "pending"]
fn dialect___operations___scenario__labels__of__a__section___error__body__problem__errors__have__that__type()
 {
    // Given a Section with **Error body:** `Problem`
    // When the compiler reads the file
    // Then errors have that type
    // specc:body
    let mut steps = Steps::default();
    steps.a_section_with("**Error body:** `Problem`");
    steps.the_compiler_reads_the_file();
    steps.step("errors have that type");
}
// specc:end

// specc:begin dialect/operations/scenario-labels-of-a-section/paged-by-cursor--next_cursor-items-data-lists-come-in-pages 2a17513af6620676
// Labels of a section (label **Paged by:** `cursor` → `next_cursor`, items `data`, result lists come in pages)
#[test]
#[ignore = "pending"]
fn dialect___operations___scenario__labels__of__a__section___paged__by__cursor_x2d__x2d_next_cursor__items__data__lists__come__in__pages()
 {
    // Given a Section with **Paged by:** `cursor` → `next_cursor`, items `data`
    // When the compiler reads the file
    // Then lists come in pages
    // specc:body
    let mut steps = Steps::default();
    steps.a_section_with("**Paged by:** `cursor` → `next_cursor`, items `data`");
    steps.the_compiler_reads_the_file();
    steps.step("lists come in pages");
}
// specc:end

// specc:begin dialect/operations/scenario-labels-of-a-section/paged-by-cursors-broken-label-value-is-reported f959128cf52e9506
// Labels of a section (label **Paged by:** cursors, result broken-label-value is reported)
#[test]
#[ignore = "pending"]
fn dialect___operations___scenario__labels__of__a__section___paged__by__cursors__broken__label__value__is__reported()
 {
    // Given a Section with **Paged by:** cursors
    // When the compiler reads the file
    // Then broken-label-value is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_section_with("**Paged by:** cursors");
    steps.the_compiler_reads_the_file();
    steps.step("broken-label-value is reported");
}
// specc:end

// specc:begin dialect/operations/scenario-labels-of-a-section/b793a738 628c723a5143d4db
// Labels of a section (label **Idempotent by:** `Idempotency-Key`, 24 h, result a call may be repeated within a day)
#[test]
#[ignore = "pending"]
fn dialect___operations___scenario__labels__of__a__section___b793a738() {
    // Given a Section with **Idempotent by:** `Idempotency-Key`, 24 h
    // When the compiler reads the file
    // Then a call may be repeated within a day
    // specc:body
    let mut steps = Steps::default();
    steps.a_section_with("**Idempotent by:** `Idempotency-Key`, 24 h");
    steps.the_compiler_reads_the_file();
    steps.step("a call may be repeated within a day");
}
// specc:end

// specc:begin dialect/operations/scenario-labels-of-a-section/200dbf37 a910eda6dec8898c
// Labels of a section (label **Idempotent by:** `Idempotency-Key`, 5 m, result wrong-unit is reported, as in a measure)
#[test]
#[ignore = "pending"]
fn dialect___operations___scenario__labels__of__a__section___200dbf37() {
    // Given a Section with **Idempotent by:** `Idempotency-Key`, 5 m
    // When the compiler reads the file
    // Then wrong-unit is reported, as in a measure
    // specc:body
    let mut steps = Steps::default();
    steps.a_section_with("**Idempotent by:** `Idempotency-Key`, 5 m");
    steps.the_compiler_reads_the_file();
    steps.step("wrong-unit is reported, as in a measure");
}
// specc:end

// specc:begin dialect/operations/requirement-examples-of-an-operation 5be44e75baf3c010
// Requirement: Examples of an operation
#[test]
#[ignore = "pending"]
fn dialect___operations___requirement__examples__of__an__operation() {
    // must: An Example must belong to the operation above it, and otherwise to the one with its method and path.
    // specc:body
    todo!()
}
// specc:end

// specc:begin dialect/operations/scenario-which-operation-is-shown/get-loans-http11-get-loans 4976d64683f432b0
// Which operation is shown (request GET /loans HTTP/1.1, operation GET /loans)
#[test]
#[ignore = "pending"]
fn dialect___operations___scenario__which__operation__is__shown___get__loans__http11__get__loans() {
    // Given the operations GET /loans and GET /loans/{id}
    // When an Example outside of both holds the request GET /loans HTTP/1.1
    // Then it shows GET /loans
    // specc:body
    let mut steps = Steps::default();
    steps.the_operations_and("GET /loans", "GET /loans/{id}");
    steps.an_example_outside_of_both_holds_the_request("GET /loans HTTP/1.1");
    steps.it_shows("GET /loans");
}
// specc:end

// specc:begin dialect/operations/scenario-which-operation-is-shown/get-loansl-7-http11-get-loansid 63b9e9981464ccf2
// Which operation is shown (request GET /loans/l-7 HTTP/1.1, operation GET /loans/{id})
#[test]
#[ignore = "pending"]
fn dialect___operations___scenario__which__operation__is__shown___get__loansl__7__http11__get__loansid()
 {
    // Given the operations GET /loans and GET /loans/{id}
    // When an Example outside of both holds the request GET /loans/l-7 HTTP/1.1
    // Then it shows GET /loans/{id}
    // specc:body
    let mut steps = Steps::default();
    steps.the_operations_and("GET /loans", "GET /loans/{id}");
    steps.an_example_outside_of_both_holds_the_request("GET /loans/l-7 HTTP/1.1");
    steps.it_shows("GET /loans/{id}");
}
// specc:end
