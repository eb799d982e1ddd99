@org.jspecify.annotations.NullMarked
package stemma.link.origin;
