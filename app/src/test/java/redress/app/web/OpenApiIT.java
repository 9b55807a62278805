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
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
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

@PlatformTest
class OpenApiIT {

    private static final String PATH = "/api/v1/openapi";

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
