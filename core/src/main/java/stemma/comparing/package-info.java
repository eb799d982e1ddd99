@org.jspecify.annotations.NullMarked
package stemma.comparing;
