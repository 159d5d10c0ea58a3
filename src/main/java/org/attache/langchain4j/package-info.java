/**
 * The models behind the ports: the embedding model that runs in this process, and chat models that write answers.
 *
 * <p>Start with {@link org.attache.langchain4j.Models}. Time-outs, retries and the circuit breaker are in one place,
 * {@code GuardedCalls}; what a model is told stands in {@code rules.txt} and {@code request.txt} beside the classes.
 */
@NullMarked
package org.attache.langchain4j;

import org.jspecify.annotations.NullMarked;
