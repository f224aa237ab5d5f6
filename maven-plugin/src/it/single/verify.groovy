import groovy.json.JsonSlurper

def log = new File(basedir, "build.log").text
def approvals = new JsonSlurper().parse(new File(basedir, "scope-approvals.json")).approvals

assert log.contains("recorded 3 endpoints, 1 of them public in ")
assert log.contains("weakened")
assert log =~ /DELETE \/users +users:delete +authenticated +NOT APPROVED/
assert log.contains('mvn scopewarden:approve -Dscopewarden.reason="why it is right"')
assert log =~ /DELETE \/users +users:delete +authenticated +approved by Ann on /
assert log.contains("3 endpoints, 1 of them public, as scope-manifest.json says")

assert approvals.size() == 1
assert approvals[0].by == "Ann"
assert approvals[0].reason == "support asked for it"
assert !approvals[0].ended

assert new File(basedir, "target/scopewarden.html").text.contains("/users/health")
assert new File(basedir, "target/openapi.yaml").text.contains("/users/health")
assert new JsonSlurper().parse(new File(basedir, "target/scopewarden.sarif")).version == "2.1.0"
assert new File(basedir, "target/changes.md").exists()
def metadata = new JsonSlurper().parse(new File(basedir, "target/oauth-protected-resource.json"))
assert metadata.resource == "https://api.acme.org"
assert metadata.authorization_servers == ["https://login.acme.org"]

assert log =~ /127\.0\.0\.1:1\/: 0 refused, 0 more open, [1-9]\d* not proven/
