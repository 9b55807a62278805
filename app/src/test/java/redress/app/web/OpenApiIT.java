// SPDX-License-Identifier: Apache-2.0
package redress.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import redress.app.ApiCaller;
import redress.app.ApiCaller.Told;
import redress.app.PlatformTest;
import redress.app.account.ApiKeys;

@PlatformTest
class OpenApiIT {

    private static final String PATH = "/api/v1/openapi";
    private static final Pattern SHOWN = Pattern.compile("\\$R(/api/v1/[a-z$A-Z/-]+)");

    @Autowired private ApplicationContext context;
    @LocalServerPort private int port;
    private SwaggerParseResult read = new SwaggerParseResult();

    @BeforeEach
    void readTheDescription() {
        Told told = new ApiCaller(port, "").get(PATH);
        assertThat(told.status()).as("%s", told).isEqualTo(200);
        read = new OpenAPIV3Parser().readContents(told.response().body());
    }

    @Test
    void isServedToEverybodyAsValidOpenApi31() {
        assertThat(read.getMessages()).isEmpty();
        assertThat(read.isOpenapi31()).isTrue();
        assertThat(api().getOpenapi()).startsWith("3.1");
        assertThat(api().getInfo().getTitle()).isEqualTo("Redress");
        assertThat(api().getInfo().getVersion()).isNotBlank();
        assertThat(api().getComponents().getSecuritySchemes())
                .extractingByKey("key")
                .extracting(SecurityScheme::getScheme)
                .isEqualTo("bearer");
    }

    @Test
    void describesEveryRouteOfTheApiAndNoPage() {
        assertThat(described()).isEqualTo(routes());
        assertThat(api().getPaths().keySet()).allMatch(path -> path.startsWith("/api/v1/"));
    }

    @Test
    void saysOfEveryRouteWhatItIsWhatItNeedsAndHowItFails() {
        assertThat(operations())
                .allSatisfy(operation -> {
                    assertThat(operation.getSummary()).as(operation.getOperationId()).isNotBlank();
                    assertThat(operation.getTags()).hasSize(1);
                    assertThat(operation.getResponses()).containsKey("default");
                });
        Operation moves = post("/api/v1/cases/{reference}/moves");
        assertThat(moves.getSecurity().getFirst().get("key")).containsExactly("cases:write");
        assertThat(moves.getParameters().stream().map(Parameter::getName))
                .contains("reference", "If-Match", "Idempotency-Key")
                .doesNotContain("who", "language");
        assertThat(post("/api/v1/interest").getSecurity()).isNull();
    }

    @Test
    void isShownRouteByRouteInTheReference() throws IOException {
        String reference = Files.readString(Path.of("../docs/reference/api.md"));
        Set<String> shown =
                SHOWN.matcher(reference)
                        .results()
                        .map(found -> found.group(1).replaceAll("\\$[A-Z]+", "{}"))
                        .collect(Collectors.toCollection(TreeSet::new));

        assertThat(api().getPaths().keySet())
                .extracting(path -> path.replaceAll("\\{[^}]+}", "{}"))
                .containsExactlyInAnyOrderElementsOf(shown);
        assertThat(reference).contains(ApiKeys.SCOPES);
    }

    @Test
    void describesWhatACaseADeskAndAComplaintAre() {
        assertThat(fields("CaseDetailJson"))
                .contains("reference", "stage", "clocks", "moves", "seat");
        assertThat(fields("ClockReading")).contains("clock", "due", "steps");
        assertThat(fields("Line")).contains("what", "from", "to", "left", "source");
        assertThat(fields("Waiting")).contains("stage", "overdue", "dueOn", "clocks");
        assertThat(fields("ComplaintJson"))
                .contains("subject", "place", "authority", "what", "remedy", "confidential");
        Operation queue =
                Objects.requireNonNull(api().getPaths().get("/api/v1/desk/cases")).getGet();
        assertThat(queue.getParameters().stream().map(Parameter::getName))
                .containsExactlyInAnyOrder("desk", "show", "after");
        assertThat(queue.getSecurity().getFirst().get("key")).containsExactly("desk:read");
        assertThat(post("/api/v1/complaints").getRequestBody()).isNotNull();
        assertThat(
                        post("/api/v1/cases/{reference}/documents")
                                .getRequestBody()
                                .getContent()
                                .keySet())
                .containsExactly("multipart/form-data");
    }

    /// The names of the fields of a schema.
    private Set<String> fields(String schema) {
        Map<?, ?> fields =
                Objects.requireNonNull(api().getComponents().getSchemas().get(schema))
                        .getProperties();
        return fields.keySet().stream().map(Object::toString).collect(Collectors.toSet());
    }

    private OpenAPI api() {
        return Objects.requireNonNull(read.getOpenAPI());
    }

    private Operation post(String path) {
        return Objects.requireNonNull(api().getPaths().get(path)).getPost();
    }

    private List<Operation> operations() {
        return api().getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .toList();
    }

    private Set<String> described() {
        return api().getPaths().entrySet().stream()
                .flatMap(path -> methods(path.getValue()).map(method -> method + path.getKey()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> methods(PathItem path) {
        return path.readOperationsMap().keySet().stream().map(method -> method + " ");
    }

    private Set<String> routes() {
        return context.getBeansOfType(RequestMappingHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .filter(route -> isApi(route.getValue()))
                .flatMap(route -> names(route.getKey()))
                .filter(route -> !route.contains(PATH))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isApi(HandlerMethod route) {
        return route.getBeanType().getPackageName().startsWith("redress.")
                && AnnotatedElementUtils.hasAnnotation(route.getBeanType(), RestController.class);
    }

    private static Stream<String> names(RequestMappingInfo route) {
        return route.getPatternValues().stream()
                .flatMap(path ->
                        route.getMethodsCondition().getMethods().stream()
                                .map(method -> method + " " + path));
    }
}
