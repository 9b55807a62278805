// SPDX-License-Identifier: Apache-2.0
package redress.app.web;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.method.HandlerMethod;

/// What the description of the API says beside what the routes themselves say: its name, its keys,
/// the scope of each route, how failures look.
@Configuration(proxyBeanMethods = false)
class OpenApiSetup {

    private static final String KEY = "key";
    private static final String PROBLEM = "Problem";
    private static final String ABOUT =
            """
            File overdue payments and complaints, follow every clock, make every move. Failures are \
            problems (RFC 9457). A POST can be repeated safely under an `Idempotency-Key`.\
            """;

    @Bean
    static OpenAPI api() {
        return new OpenAPI()
                .info(
                        new Info()
                                .title("Redress")
                                .version("1")
                                .description(ABOUT)
                                .license(new License().name("Apache-2.0").identifier("Apache-2.0")))
                .components(
                        new Components()
                                .addSecuritySchemes(
                                        KEY,
                                        new SecurityScheme()
                                                .type(SecurityScheme.Type.HTTP)
                                                .scheme("bearer")
                                                .description("An API key, made on the page /keys"))
                                .addSchemas(PROBLEM, problem()));
    }

    @Bean
    static GlobalOperationCustomizer scopesAndFailures() {
        return (operation, route) -> {
            rule(route)
                    .map(OpenTo::scope)
                    .filter(scopes -> scopes.length > 0)
                    .ifPresent(scopes -> guard(operation, List.of(scopes)));
            if (AnnotatedElementUtils.hasAnnotation(route.getMethod(), PostMapping.class)
                    && !takesKey(operation)) {
                operation.addParametersItem(idempotencyKey());
            }
            operation
                    .getResponses()
                    .addApiResponse(
                            "default",
                            new ApiResponse().description("A problem").content(problemContent()));
            return operation;
        };
    }

    /// Two routes that differ in what they consume share one operation.
    private static boolean takesKey(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream()
                        .anyMatch(one -> IdempotencyFilter.HEADER.equals(one.getName()));
    }

    /// One of the scopes is enough.
    private static void guard(Operation operation, List<String> scopes) {
        scopes.forEach(scope ->
                operation.addSecurityItem(new SecurityRequirement().addList(KEY, List.of(scope))));
        operation.setDescription(
                "Needs a key with the scope `%s`.".formatted(String.join("` or `", scopes)));
    }

    private static Optional<OpenTo> rule(HandlerMethod route) {
        return Optional.ofNullable(
                        AnnotatedElementUtils.findMergedAnnotation(route.getMethod(), OpenTo.class))
                .or(() ->
                        Optional.ofNullable(
                                AnnotatedElementUtils.findMergedAnnotation(
                                        route.getBeanType(), OpenTo.class)));
    }

    private static HeaderParameter idempotencyKey() {
        HeaderParameter header = new HeaderParameter();
        header.name(IdempotencyFilter.HEADER)
                .required(false)
                .description("The same call under the same key is answered once, for a day")
                .schema(new StringSchema().maxLength(200));
        return header;
    }

    private static Content problemContent() {
        return new Content()
                .addMediaType(
                        "application/problem+json",
                        new MediaType()
                                .schema(new Schema<>().$ref("#/components/schemas/" + PROBLEM)));
    }

    private static Schema<?> problem() {
        Schema<?> fault =
                object().addProperty("field", text("The field at fault"))
                        .addProperty("text", text("The value, the rule and the next step"));
        Schema<?> faults = new Schema<Object>().types(Set.of("array"));
        faults.setItems(fault);
        return object().addProperty("type", text("The reason, a stable URI"))
                .addProperty("title", text("The kind of failure, in words"))
                .addProperty("status", new Schema<>().types(Set.of("integer")))
                .addProperty("detail", text("The value, the rule and the next step"))
                .addProperty("instance", text("The address, or the name of the incident"))
                .addProperty("faults", faults);
    }

    private static Schema<?> object() {
        return new Schema<>().types(Set.of("object"));
    }

    private static Schema<?> text(String description) {
        return new Schema<>().types(Set.of("string")).description(description);
    }
}
